namespace Recouvrement.Recherche.Index;

/// <summary>The text of a document as it was read, and where its pages begin.</summary>
/// <param name="Texte">The text.</param>
/// <param name="DebutsDePages">Offset of the first character of each page, growing, the first being 0; empty when the format has no pages.</param>
public sealed record TexteOriginal(string Texte, IReadOnlyList<int> DebutsDePages)
{
    /// <summary>No text.</summary>
    public static TexteOriginal Vide { get; } = new(string.Empty, []);

    /// <summary>The page (from 1) of an offset; null when the format has no pages.</summary>
    public int? Page(int position)
    {
        if (DebutsDePages.Count == 0) return null;
        var page = 1;
        while (page < DebutsDePages.Count && DebutsDePages[page] <= position) page++;
        return page;
    }
}
