namespace Recouvrement.Actes.Valeurs;

/// <summary>One paragraph of a rich value; it takes the style of the paragraph the field stands in.</summary>
/// <param name="Segments">The pieces of text, in order.</param>
public sealed record ParagrapheRiche(IReadOnlyList<SegmentRiche> Segments)
{
    /// <summary>A paragraph without emphasis.</summary>
    public static ParagrapheRiche Simple(string texte) => new([new SegmentRiche(texte)]);

    /// <summary>Compared segment by segment.</summary>
    public bool Equals(ParagrapheRiche? other) => other is not null && Segments.SequenceEqual(other.Segments);

    /// <inheritdoc/>
    public override int GetHashCode() => Segments.Count;
}
