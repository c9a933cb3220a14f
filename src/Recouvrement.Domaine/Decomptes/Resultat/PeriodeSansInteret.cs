namespace Recouvrement.Domaine.Decomptes;

/// <summary>Days during which a sum bore no interest, and why.</summary>
/// <param name="Creance">The sum.</param>
/// <param name="Du">First day.</param>
/// <param name="Au">Last day, no later than the décompte.</param>
/// <param name="Article">Article.</param>
/// <param name="Source">Decision; null when not said.</param>
public sealed record PeriodeSansInteret(string Creance, DateOnly Du, DateOnly Au, string Article, string? Source);
