using System.Diagnostics;
using System.Runtime.CompilerServices;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>Makes the documents as they are asked for, and counts the time that takes, to be left out of the measure.</summary>
internal sealed class SourceDuBanc(TextesSurDisque textes, int documents) : ISourceDeDocuments
{
    public TimeSpan Fabrication { get; private set; }

    /// <summary>The same in time of processor, of all threads.</summary>
    public TimeSpan Calcul { get; private set; }

    public async IAsyncEnumerable<DocumentAIndexer> LireAsync(long apresId, [EnumeratorCancellation] CancellationToken annulation)
    {
        foreach (var id in Enumerable.Range((int)apresId + 1, documents - (int)apresId))
        {
            await Task.CompletedTask;
            yield return Corpus.Document(id);
        }
    }

    public async IAsyncEnumerable<VersionDeDocument> VersionsAsync([EnumeratorCancellation] CancellationToken annulation)
    {
        for (var id = 1; id <= documents; id++)
        {
            await Task.CompletedTask;
            yield return new VersionDeDocument(id, 1);
        }
    }

    public Task<IReadOnlyList<DocumentAIndexer>> LireAsync(IReadOnlyCollection<long> ids, CancellationToken annulation)
    {
        var (debut, calcul) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var liste = ids.ToArray();
        var prets = new DocumentAIndexer[liste.Length];
        Parallel.For(0, liste.Length, i => prets[i] = Corpus.Document((int)liste[i]));
        foreach (var d in prets) textes.Ajouter(d.Id, d.Contenu.Texte);
        Fabrication += Stopwatch.GetElapsedTime(debut);
        Calcul += Environment.CpuUsage.TotalTime - calcul;
        return Task.FromResult<IReadOnlyList<DocumentAIndexer>>(prets);
    }
}
