using System.Runtime.CompilerServices;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>Documents kept in a dictionary: the truth the index is compared with.</summary>
internal sealed class SourceEnMemoire : ISourceDeDocuments, ISourceDeTextes
{
    private readonly Lock _verrou = new();
    private readonly SortedDictionary<long, DocumentAIndexer> _documents = [];

    public IReadOnlyList<DocumentAIndexer> Tous
    {
        get
        {
            lock (_verrou) return [.. _documents.Values];
        }
    }

    /// <summary>Called before each document is read in full: to stop, to wait, to change something meanwhile.</summary>
    public Action<long>? AvantDeLire { get; set; }

    /// <summary>Called before documents are read by their identities, that is while writers wait.</summary>
    public Action? AvantDeRelire { get; set; }

    public void Poser(params IEnumerable<DocumentAIndexer> documents)
    {
        lock (_verrou)
            foreach (var d in documents) _documents[d.Id] = d;
    }

    public void Oter(params IEnumerable<long> ids)
    {
        lock (_verrou)
            foreach (var id in ids) _documents.Remove(id);
    }

    public async IAsyncEnumerable<DocumentAIndexer> LireAsync(long apresId, [EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var d in Tous.Where(d => d.Id > apresId))
        {
            annulation.ThrowIfCancellationRequested();
            AvantDeLire?.Invoke(d.Id);
            await Task.CompletedTask;
            yield return d;
        }
    }

    public async IAsyncEnumerable<VersionDeDocument> VersionsAsync([EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var d in Tous)
        {
            await Task.CompletedTask;
            yield return new VersionDeDocument(d.Id, d.Version);
        }
    }

    public Task<IReadOnlyList<DocumentAIndexer>> LireAsync(IReadOnlyCollection<long> ids, CancellationToken annulation)
    {
        AvantDeRelire?.Invoke();
        lock (_verrou)
            return Task.FromResult<IReadOnlyList<DocumentAIndexer>>([.. ids.Where(_documents.ContainsKey).Select(id => _documents[id])]);
    }

    public IReadOnlyDictionary<long, TexteOriginal> Lire(IReadOnlyCollection<long> ids)
    {
        lock (_verrou) return ids.Where(_documents.ContainsKey).ToDictionary(id => id, id => _documents[id].Contenu);
    }
}
