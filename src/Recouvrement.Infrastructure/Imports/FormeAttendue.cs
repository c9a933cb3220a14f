namespace Recouvrement.Infrastructure.Imports;

/// <summary>What a kind of file may look like.</summary>
/// <param name="Colonnes">The columns we read.</param>
/// <param name="Separateurs">Separators to try, the likeliest first.</param>
/// <param name="Guillemets">Whether a field may be put between quotes.</param>
/// <param name="Latin9">Whether the old encoding is ISO 8859-15 rather than Windows-1252.</param>
/// <param name="SignalerInconnues">Whether a column that we do not read deserves a warning.</param>
internal sealed record FormeAttendue(
    IReadOnlyList<ColonneConnue> Colonnes, IReadOnlyList<char> Separateurs, bool Guillemets, bool Latin9, bool SignalerInconnues)
{
    /// <summary>Whether a line may end with separators that the header lacks. In a CSV they betray a text cut in two.</summary>
    public bool SeparateurFinal { get; init; }
}
