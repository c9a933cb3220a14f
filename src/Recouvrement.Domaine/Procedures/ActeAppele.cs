namespace Recouvrement.Domaine.Procedures;

/// <summary>An act that a stage calls for, or forbids with a reason.</summary>
/// <param name="Id">Id in the catalogue of acts.</param>
/// <param name="Si">When it is called for; null for always.</param>
/// <param name="Interdit">Why it may not be done, with the article; null when it may.</param>
public sealed record ActeAppele(string Id, Condition? Si, string? Interdit);
