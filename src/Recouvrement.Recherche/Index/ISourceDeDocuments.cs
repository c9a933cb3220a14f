namespace Recouvrement.Recherche.Index;

/// <summary>The truth the index is derived from.</summary>
public interface ISourceDeDocuments
{
    /// <summary>Every document whose identity is greater than <paramref name="apresId"/>, by growing identity.</summary>
    IAsyncEnumerable<DocumentAIndexer> LireAsync(long apresId, CancellationToken annulation);

    /// <summary>Identity and version of every document, by growing identity.</summary>
    IAsyncEnumerable<VersionDeDocument> VersionsAsync(CancellationToken annulation);

    /// <summary>Some documents; one that is gone is absent from the answer.</summary>
    Task<IReadOnlyList<DocumentAIndexer>> LireAsync(IReadOnlyCollection<long> ids, CancellationToken annulation);
}
