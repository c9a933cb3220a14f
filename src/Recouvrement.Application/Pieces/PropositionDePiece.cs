namespace Recouvrement.Application.Pieces;

/// <summary>What a piece seems to be; nothing is believed before somebody confirms it.</summary>
/// <param name="Nature">Its kind; null when nothing tells.</param>
/// <param name="Date">Its date; null when nothing tells.</param>
/// <param name="Raison">Where that comes from, in words; empty when nothing is proposed.</param>
public sealed record PropositionDePiece(NaturePiece? Nature, DateOnly? Date, string Raison)
{
    /// <summary>What it says of itself: the subject of an e-mail; null when nothing tells better than the name of the file.</summary>
    public string? Intitule { get; init; }

    /// <summary>Nothing to propose.</summary>
    public static PropositionDePiece Aucune { get; } = new(null, null, string.Empty);
}
