namespace Recouvrement.Application.Pieces;

/// <summary>A content that waits to be read.</summary>
/// <param name="Empreinte">Its hash.</param>
/// <param name="TypeMedia">Media type.</param>
/// <param name="NomFichier">Name of one of the files that brought it.</param>
public sealed record ContenuALire(string Empreinte, string TypeMedia, string NomFichier);
