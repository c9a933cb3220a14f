using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Pieces;

/// <summary>A document to be added to a dossier. It adds and replaces nothing, so no version is expected.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="NomFichier">Name of the file as it comes; only its last part is kept.</param>
/// <param name="Intitule">What the bordereau will call it; null to take the name of the file.</param>
/// <param name="Date">Date of the document; null for today.</param>
public sealed record DemandePiece(Guid Dossier, string NomFichier, string? Intitule = null, DateOnly? Date = null)
{
    /// <summary>How it came.</summary>
    public OriginePiece Origine { get; init; } = OriginePiece.Deposee;

    /// <summary>True when its title, kind and date are only proposed, and somebody is to confirm them.</summary>
    public bool AConfirmer { get; init; }

    /// <summary>The earlier version that it replaces; null when there is none.</summary>
    public Guid? Remplace { get; init; }

    /// <summary>What kind of document it is (a code of <see cref="NaturesDePiece"/>); null when nobody says yet.</summary>
    public string? Nature { get; init; }

    /// <summary>True when it may not leave the department from the start.</summary>
    public bool EstConfidentielle { get; init; }

    /// <summary>A content that the store holds already; null when it comes with the request.</summary>
    public PieceDeposee? Deposee { get; init; }
}
