namespace Recouvrement.Application.Production.Lots;

/// <summary>What came of one act of a batch.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Reference">Its reference; empty when it is not within the rights.</param>
/// <param name="Debiteur">The debtor; empty when the act is not made for one.</param>
/// <param name="Piece">The piece; null when it was refused, or only tried.</param>
/// <param name="NomFichier">Name of the document; empty when refused.</param>
/// <param name="Manques">What is missing, with where to enter it.</param>
/// <param name="Refus">Why it was refused, one French sentence; null otherwise.</param>
public sealed record LigneDeLot(
    Guid Dossier, string Reference, string Debiteur, Guid? Piece, string NomFichier, IReadOnlyList<string> Manques, string? Refus);
