namespace Recouvrement.Actes.Valeurs;

/// <summary>
/// Paragraphs with emphasis, such as the statement of facts. The field's paragraph is repeated for each of them; inside a
/// hyperlink or an inline content control, where a paragraph cannot be cut, they are separated by line breaks.
/// </summary>
/// <param name="Paragraphes">The paragraphs, in order.</param>
public sealed record RicheActe(IReadOnlyList<ParagrapheRiche> Paragraphes) : ValeurActe
{
    /// <inheritdoc/>
    public override TypeValeur Type => TypeValeur.Riche;

    /// <inheritdoc/>
    public override bool EstVide => Paragraphes.All(p => p.Segments.All(s => string.IsNullOrWhiteSpace(s.Texte)));

    /// <summary>One paragraph for each line of a plain text; blank lines are dropped.</summary>
    public static RicheActe DepuisTexte(string texte) =>
        new([.. texte.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ParagrapheRiche.Simple)]);

    /// <summary>Compared paragraph by paragraph.</summary>
    public bool Equals(RicheActe? other) => other is not null && Paragraphes.SequenceEqual(other.Paragraphes);

    /// <inheritdoc/>
    public override int GetHashCode() => Paragraphes.Count;
}
