namespace Recouvrement.Application.Pieces;

/// <summary>A dossier where a document may go.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Debiteurs">Its debtors.</param>
/// <param name="Raison">What in the document says so.</param>
public sealed record DossierPropose(string Reference, string Debiteurs, string Raison);
