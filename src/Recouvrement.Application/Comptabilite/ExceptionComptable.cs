namespace Recouvrement.Application.Comptabilite;

/// <summary>Something in the accounts of a dossier that somebody must look at before they are closed.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Debiteur">Names of the debtors.</param>
/// <param name="Motif">What, and what to do.</param>
/// <param name="Montant">Euros at stake; null when none.</param>
public sealed record ExceptionComptable(string Dossier, string Debiteur, string Motif, decimal? Montant);
