namespace Recouvrement.Application.Banque;

/// <summary>What a dossier took of a movement, as a list shows it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Reference">« 2026-000123 ».</param>
/// <param name="Fait">The payment.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Rejet">True when the movement undid that payment.</param>
/// <param name="Rejete">True when another movement undid it since.</param>
public sealed record AffectationLue(Guid Dossier, string Reference, Guid Fait, decimal Montant, bool Rejet, bool Rejete);
