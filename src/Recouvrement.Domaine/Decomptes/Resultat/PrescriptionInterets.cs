namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// Interest that the debtor could say is prescribed. It stays in the total: prescription is for the debtor to invoke; the limited
/// total is what a prudent creditor claims.
/// </summary>
/// <param name="Avant">Interest of the days before this one is prescribed.</param>
/// <param name="Montant">Euros concerned, still unpaid.</param>
/// <param name="TotalLimite">Total without them.</param>
/// <param name="Annees">Years of the prescription.</param>
/// <param name="Article">Article.</param>
/// <param name="Regle">Id of the rule.</param>
public sealed record PrescriptionInterets(DateOnly Avant, decimal Montant, decimal TotalLimite, int Annees, string Article, string Regle);
