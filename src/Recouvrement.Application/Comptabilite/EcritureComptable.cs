namespace Recouvrement.Application.Comptabilite;

/// <summary>An entry of the accounts, drawn from one line of a dossier's journal: what was exported once never changes.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Client">Names of the debtors.</param>
/// <param name="NumeroDeJournal">Line of the dossier's journal.</param>
/// <param name="EstBanque">True for the journal of the bank.</param>
/// <param name="Date">Accounting date.</param>
/// <param name="ValideLe">Day it was recorded.</param>
/// <param name="PieceRef">Reference of the voucher.</param>
/// <param name="PieceDate">Date of the voucher.</param>
/// <param name="Libelle">Wording.</param>
/// <param name="Lignes">Its lines; debits equal credits.</param>
public sealed record EcritureComptable(
    string Dossier, string Client, int NumeroDeJournal, bool EstBanque, DateOnly Date, DateOnly ValideLe, string PieceRef, DateOnly PieceDate, string Libelle,
    IReadOnlyList<LigneComptable> Lignes);
