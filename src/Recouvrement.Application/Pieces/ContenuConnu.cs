namespace Recouvrement.Application.Pieces;

/// <summary>A content, as it came.</summary>
/// <param name="Empreinte">Its hash.</param>
/// <param name="TypeMedia">Media type.</param>
/// <param name="NomFichier">Name of one of the files that brought it.</param>
public sealed record ContenuConnu(string Empreinte, string TypeMedia, string NomFichier);
