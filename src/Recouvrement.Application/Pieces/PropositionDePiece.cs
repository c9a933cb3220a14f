namespace Recouvrement.Application.Pieces;

/// <summary>What a piece seems to be; nothing is believed before somebody confirms it.</summary>
/// <param name="Nature">Its kind; null when nothing tells.</param>
/// <param name="Date">Its date; null when nothing tells.</param>
/// <param name="Raison">Where that comes from, in words; empty when nothing is proposed.</param>
public sealed record PropositionDePiece(NaturePiece? Nature, DateOnly? Date, string Raison)
{
    /// <summary>Nothing to propose.</summary>
    public static PropositionDePiece Aucune { get; } = new(null, null, string.Empty);
}
