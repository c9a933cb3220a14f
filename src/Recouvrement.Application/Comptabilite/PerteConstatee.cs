namespace Recouvrement.Application.Comptabilite;

/// <summary>A loss whose VAT may be recovered.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Debiteur">Names of the debtors.</param>
/// <param name="Siren">SIREN of the first one that has one; null otherwise.</param>
/// <param name="Factures">References of the claims.</param>
/// <param name="Date">Date of the loss.</param>
/// <param name="MontantHt">Euros without VAT.</param>
/// <param name="Tva">VAT to recover.</param>
/// <param name="Preuve">What proves it.</param>
/// <param name="Duplicata">True when the duplicate of the invoice was sent to the debtor.</param>
public sealed record PerteConstatee(
    string Dossier, string Debiteur, string? Siren, string Factures, DateOnly Date, decimal MontantHt, decimal Tva, string Preuve, bool Duplicata);
