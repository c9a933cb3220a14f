namespace Recouvrement.Application.Production;

/// <summary>What came of the production of an act.</summary>
/// <param name="Piece">Id of the piece; null when the act was refused.</param>
/// <param name="NomFichier">Name of the document.</param>
/// <param name="Manques">What is missing, in words and in order of the act; a final act is refused when it is not empty.</param>
/// <param name="Refus">Why it was refused, one French sentence; null when it was produced.</param>
public sealed record ActeProduit(Guid? Piece, string NomFichier, IReadOnlyList<string> Manques, string? Refus)
{
    /// <summary>True when what opposes the act is an effect of another procedure: with a reason, it may be produced.</summary>
    public bool DerogationPossible { get; init; }

    /// <summary>The paths of what is missing, in the same order: what a page needs to ask for it in place.</summary>
    public IReadOnlyList<string> Chemins { get; init; } = [];
}
