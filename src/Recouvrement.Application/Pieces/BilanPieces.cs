namespace Recouvrement.Application.Pieces;

/// <summary>What the verification of the store found.</summary>
/// <param name="Contenus">Contents that are named somewhere.</param>
/// <param name="Manquants">Those that the store does not hold.</param>
/// <param name="Alteres">Those whose bytes no longer give their hash.</param>
/// <param name="Orphelins">Hashes that the store holds and nothing names: what an interrupted or refused upload left.</param>
public sealed record BilanPieces(
    int Contenus, IReadOnlyList<ContenuFautif> Manquants, IReadOnlyList<ContenuFautif> Alteres, IReadOnlyList<string> Orphelins)
{
    /// <summary>True when every content named is there and whole. An orphan harms nobody.</summary>
    public bool EstIntact => Manquants.Count == 0 && Alteres.Count == 0;
}
