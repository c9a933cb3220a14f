namespace Recouvrement.Domaine.Procedures;

/// <summary>A fact that meets a deadline.</summary>
/// <param name="Fait">Type of the fact.</param>
/// <param name="Date">
/// Name of the field that holds the date that counts for whoever had to act (CPC 647-1: the dispatch); null for the legal date.
/// </param>
/// <param name="Si">When it does; null for always.</param>
public sealed record Cloture(string Fait, string? Date, Condition? Si);
