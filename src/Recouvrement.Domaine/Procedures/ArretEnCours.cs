namespace Recouvrement.Domaine.Procedures;

/// <summary>What holds a deadline back on the day of the fold.</summary>
/// <param name="Nature">Suspension or interruption.</param>
/// <param name="Depuis">Since when.</param>
/// <param name="Article">The article.</param>
/// <param name="Par">The fact that began it.</param>
public sealed record ArretEnCours(NatureArret Nature, DateOnly Depuis, string Article, Guid Par);
