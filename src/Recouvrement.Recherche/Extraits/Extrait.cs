namespace Recouvrement.Recherche.Extraits;

/// <summary>The place of a document that best answers a query.</summary>
/// <param name="Segments">Put end to end they are the text shown, with « … » where it was cut.</param>
/// <param name="Debut">Offset of the first highlight in the original text, or of the snippet when nothing is highlighted.</param>
/// <param name="Page">Its page, from 1; null when the format has no pages.</param>
public sealed record Extrait(IReadOnlyList<SegmentDExtrait> Segments, int Debut, int? Page)
{
    /// <summary>The text without its marks.</summary>
    public string Texte => string.Concat(Segments.Select(s => s.Texte));
}
