namespace Recouvrement.Domaine.Procedures;

/// <summary>An act at the current stage.</summary>
/// <param name="Id">Id in the catalogue.</param>
/// <param name="Permis">True when it may be produced.</param>
/// <param name="Motif">Why not, with the article; null when it may.</param>
public sealed record ActePossible(string Id, bool Permis, string? Motif)
{
    /// <summary>Effects of other procedures that stand in its way; empty when it may be produced or when its own stage forbids it.</summary>
    public IReadOnlyList<EffetSubi> Empechements { get; init; } = [];
}
