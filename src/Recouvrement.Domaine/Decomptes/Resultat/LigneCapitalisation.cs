namespace Recouvrement.Domaine.Decomptes;

/// <summary>Interest of one year that becomes a base of its own.</summary>
/// <param name="Creance">The sum that bore it.</param>
/// <param name="Date">The anniversary.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Article">Article.</param>
/// <param name="Source">Clause or decision.</param>
public sealed record LigneCapitalisation(string Creance, DateOnly Date, decimal Montant, string Article, string Source);
