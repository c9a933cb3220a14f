namespace Recouvrement.Domaine.Decomptes;

/// <summary>Part of a payment that somebody puts on a post of a sum by hand.</summary>
/// <param name="Creance">Sum or cost.</param>
/// <param name="Poste">Post.</param>
/// <param name="Montant">Euros.</param>
public sealed record AffectationManuelle(string Creance, Poste Poste, decimal Montant);
