namespace Recouvrement.Application.Imports;

/// <summary>One line of a FEC (LPF art. A47 A-1). Names are those of the article; texts are trimmed of their padding.</summary>
/// <param name="Ligne">Line of the file, from 1.</param>
/// <param name="JournalCode">Code of the journal.</param>
/// <param name="EcritureNum">Number of the entry; some software writes « 0 » everywhere.</param>
/// <param name="EcritureDate">Date of the entry.</param>
/// <param name="CompteNum">Account.</param>
/// <param name="CompteLib">Name of the account.</param>
/// <param name="CompAuxNum">Subsidiary account; empty when there is none.</param>
/// <param name="CompAuxLib">Name of the subsidiary account; empty when there is none.</param>
/// <param name="PieceRef">Reference of the voucher.</param>
/// <param name="PieceDate">Date of the voucher; null when the file gives none.</param>
/// <param name="EcritureLib">Wording.</param>
/// <param name="Debit">Debit in euros; may be negative (contre-passation).</param>
/// <param name="Credit">Credit in euros; may be negative.</param>
/// <param name="EcritureLet">Letters by which a payment was matched; empty when the line is open.</param>
/// <param name="DateLet">Date of the matching; null when open.</param>
public sealed record LigneFec(
    int Ligne,
    string JournalCode,
    string EcritureNum,
    DateOnly EcritureDate,
    string CompteNum,
    string CompteLib,
    string CompAuxNum,
    string CompAuxLib,
    string PieceRef,
    DateOnly? PieceDate,
    string EcritureLib,
    decimal Debit,
    decimal Credit,
    string EcritureLet,
    DateOnly? DateLet);
