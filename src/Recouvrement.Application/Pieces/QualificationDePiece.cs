using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Pieces;

/// <summary>What somebody says a piece is.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Nature">Code of its kind (<see cref="NaturesDePiece"/>).</param>
/// <param name="Intitule">What the bordereau will call it.</param>
/// <param name="Date">Date of the document.</param>
public sealed record QualificationDePiece(Guid Piece, string Nature, string Intitule, DateOnly Date)
{
    /// <summary>True when it may not leave the department.</summary>
    public bool EstConfidentielle { get; init; }

    /// <summary>How it came, when somebody says so; null to leave it as it is.</summary>
    public OriginePiece? Origine { get; init; }

    /// <summary>Parties concerned; empty for the whole dossier.</summary>
    public IReadOnlyList<Guid> Parties { get; init; } = [];

    /// <summary>The earlier version that it replaces; null when there is none.</summary>
    public Guid? Remplace { get; init; }
}
