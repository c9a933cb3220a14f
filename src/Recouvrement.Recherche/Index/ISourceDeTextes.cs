namespace Recouvrement.Recherche.Index;

/// <summary>Gives back the text of the few documents shown, for their snippets.</summary>
public interface ISourceDeTextes
{
    /// <summary>The texts of these documents; one that is gone is absent from the answer.</summary>
    IReadOnlyDictionary<long, TexteOriginal> Lire(IReadOnlyCollection<long> ids);
}
