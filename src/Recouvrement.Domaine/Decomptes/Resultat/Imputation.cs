namespace Recouvrement.Domaine.Decomptes;

/// <summary>Part of a payment put on a post of a sum, and the article that puts it there.</summary>
/// <param name="Creance">Sum or cost.</param>
/// <param name="Poste">Post.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Article">Article.</param>
/// <param name="Manuelle">True when somebody chose it by hand.</param>
/// <param name="Motif">Why by hand; null otherwise.</param>
public sealed record Imputation(string Creance, Poste Poste, decimal Montant, string Article, bool Manuelle, string? Motif);
