namespace Recouvrement.Application.Banque;

/// <summary>What a dossier says of a bank movement: folded from its journal, so that undoing a payment frees the movement.</summary>
/// <param name="Fait">The payment.</param>
/// <param name="Mouvement">The movement.</param>
/// <param name="Montant">Euros taken from the movement.</param>
/// <param name="BoutEnBout">End-to-end reference, by which a return is known; null when there is none.</param>
/// <param name="Rejet">True for the movement by which the money went back out.</param>
/// <param name="Rejete">True for a payment that went back out: it no longer counts in the dossier, the movement stays used.</param>
public sealed record AffectationBancaire(Guid Fait, Guid Mouvement, decimal Montant, string? BoutEnBout, bool Rejet, bool Rejete);
