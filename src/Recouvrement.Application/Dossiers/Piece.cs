namespace Recouvrement.Application.Dossiers;

/// <summary>A document of a dossier, as the journal knows it.</summary>
/// <param name="Id">Identity: that of the fact that added it; what a fact's <c>Piece</c> names.</param>
/// <param name="Intitule">What the bordereau calls it.</param>
/// <param name="NomFichier">Name of the file as it came.</param>
/// <param name="TypeMedia">Media type, recognised from the content.</param>
/// <param name="Taille">Bytes.</param>
/// <param name="Empreinte">Lower-case hexadecimal SHA-256 of the content: its address in the store.</param>
/// <param name="Date">Date of the document.</param>
/// <param name="AjouteeLe">When it was added, in universal time.</param>
/// <param name="Acte">Id of the act in the catalogue when we produced it; null for a document received.</param>
public sealed record Piece(
    Guid Id, string Intitule, string NomFichier, string TypeMedia, long Taille, string Empreinte, DateOnly Date,
    DateTimeOffset AjouteeLe, string? Acte);
