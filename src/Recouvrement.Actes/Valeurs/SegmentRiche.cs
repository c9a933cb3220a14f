namespace Recouvrement.Actes.Valeurs;

/// <summary>A piece of text with one emphasis, added to the formatting of the field it replaces.</summary>
/// <param name="Texte">The text.</param>
/// <param name="Gras">Bold.</param>
/// <param name="Italique">Italic.</param>
/// <param name="Souligne">Underlined.</param>
public sealed record SegmentRiche(string Texte, bool Gras = false, bool Italique = false, bool Souligne = false);
