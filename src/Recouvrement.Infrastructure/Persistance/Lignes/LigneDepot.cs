using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Infrastructure.Persistance.Lignes;

/// <summary>A document that came for no dossier. Not drawn from any journal: once attached, the journal of its dossier says the rest.</summary>
internal sealed class LigneDepot
{
    public Guid Id { get; set; }

    public Guid Portefeuille { get; set; }

    public required string Empreinte { get; set; }

    public required string NomFichier { get; set; }

    public required string TypeMedia { get; set; }

    public long Taille { get; set; }

    public OriginePiece Origine { get; set; }

    public required string Deposant { get; set; }

    public DateTime RecuLe { get; set; }

    public EtatDepot Etat { get; set; }

    /// <summary>Why it was set aside; null otherwise.</summary>
    public string? Motif { get; set; }

    /// <summary>The dossier it went to; null while it waits or when set aside.</summary>
    public Guid? Dossier { get; set; }

    /// <summary>The piece it became; null while it waits or when set aside.</summary>
    public Guid? Piece { get; set; }

    public string? TraitePar { get; set; }

    public DateTime? TraiteLe { get; set; }

    /// <summary>What the search index knows it by, while it waits.</summary>
    public long Document { get; set; }

    /// <summary>Moves with everything that the index must hear of; shared with the dossiers, in the order of commits.</summary>
    public long Changement { get; set; }
}
