namespace Recouvrement.Recherche.Extraits;

/// <summary>A stretch of a snippet: plain text, to be escaped by whoever shows it.</summary>
/// <param name="Texte">The text, as in the document.</param>
/// <param name="EstSurligne">True for what the query asked.</param>
public readonly record struct SegmentDExtrait(string Texte, bool EstSurligne);
