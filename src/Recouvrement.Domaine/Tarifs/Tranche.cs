namespace Recouvrement.Domaine.Tarifs;

/// <summary>One slice of a degressive scale.</summary>
/// <param name="JusquA">Upper bound included, in euros; null for the last.</param>
/// <param name="Valeur">Rate in per cent, or coefficient.</param>
public sealed record Tranche(decimal? JusquA, decimal Valeur);
