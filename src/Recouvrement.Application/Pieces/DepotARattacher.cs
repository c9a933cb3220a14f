using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Pieces;

/// <summary>A document that waits for its dossier.</summary>
/// <param name="Id">Identity.</param>
/// <param name="NomFichier">Name of the file.</param>
/// <param name="TypeMedia">Media type.</param>
/// <param name="Taille">Bytes.</param>
/// <param name="Empreinte">Its content.</param>
/// <param name="Origine">How it came.</param>
/// <param name="Portefeuille">Label of the portfolio it was left in.</param>
/// <param name="Deposant">Name of who left it.</param>
/// <param name="RecuLe">When.</param>
/// <param name="Texte">Whether its text could be read.</param>
/// <param name="Raison">Why it could not; null otherwise.</param>
public sealed record DepotARattacher(
    Guid Id, string NomFichier, string TypeMedia, long Taille, string Empreinte, OriginePiece Origine, string Portefeuille, string Deposant,
    DateTimeOffset RecuLe, EtatTexte Texte, string? Raison)
{
    /// <summary>Dossiers where it may go, the likeliest first.</summary>
    public IReadOnlyList<DossierPropose> Dossiers { get; init; } = [];

    /// <summary>What became of it.</summary>
    public EtatDepot Etat { get; init; } = EtatDepot.EnAttente;

    /// <summary>Why it was set aside; null otherwise.</summary>
    public string? Motif { get; init; }

    /// <summary>Reference of the dossier it went to; null while it waits, and for who does not see that dossier.</summary>
    public string? Reference { get; init; }

    /// <summary>The piece it became; null while it waits.</summary>
    public Guid? Piece { get; init; }
}
