namespace Recouvrement.Application.Pieces;

/// <summary>A content that is missing or altered.</summary>
/// <param name="Empreinte">Its hash.</param>
/// <param name="NomFichier">Name under which it first came.</param>
/// <param name="Dossiers">References of the dossiers that hold it; empty when none does any more.</param>
public sealed record ContenuFautif(string Empreinte, string NomFichier, IReadOnlyList<string> Dossiers);
