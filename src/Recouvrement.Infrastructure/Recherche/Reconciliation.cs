using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>What an index must read again, and what it holds in excess, to be what its source says.</summary>
internal sealed record Reconciliation(IReadOnlyList<long> ALire, IReadOnlyList<long> EnTrop)
{
    // Writers wait while a batch is read and written: some two seconds.
    private const int Lot = 8000;
    private const int Lecture = 1000;

    /// <summary>How many documents are to be repaired.</summary>
    public int Ecarts => ALire.Concat(EnTrop).Distinct().Count();

    /// <summary>The identities to read, in batches.</summary>
    public IEnumerable<long[]> Lots => ALire.Chunk(Lot);

    public static Task<Reconciliation> ComparerAsync(
        List<(long Id, long Version)> connus, ISourceDeDocuments source, CancellationToken annulation) =>
        ComparerAsync(connus, source.VersionsAsync(annulation));

    /// <summary>Compares version by version; both sides come by growing identity, what is known having been read before.</summary>
    public static async Task<Reconciliation> ComparerAsync(List<(long Id, long Version)> connus, IAsyncEnumerable<VersionDeDocument> versions)
    {
        var (aLire, enTrop, i) = (new List<long>(), new List<long>(), 0);
        await foreach (var (id, version) in versions)
        {
            while (i < connus.Count && connus[i].Id < id) enTrop.Add(connus[i++].Id);
            if (i < connus.Count && connus[i].Id == id)
            {
                var connue = connus[i++].Version;
                if (connue == version) continue;
                aLire.Add(id);
                // Ahead of its source: the database was restored from a copy. What the index holds must go before it can be older again.
                if (connue > version) enTrop.Add(id);
            }
            else
            {
                aLire.Add(id);
            }
        }

        while (i < connus.Count) enTrop.Add(connus[i++].Id);
        return new Reconciliation(aLire, enTrop);
    }

    /// <summary>Repairs a file that nobody else writes to.</summary>
    public static async Task FaireAsync(FichierDIndex fichier, ISourceDeDocuments source, CancellationToken annulation)
    {
        var ecarts = await ComparerAsync(fichier.Versions(), source, annulation);
        if (ecarts.EnTrop.Count > 0) fichier.Retirer(ecarts.EnTrop);
        foreach (var ids in ecarts.Lots) await EcrireAsync(fichier, source, ids, annulation);
    }

    /// <summary>Reads these documents from the source and writes them.</summary>
    public static async Task EcrireAsync(FichierDIndex fichier, ISourceDeDocuments source, long[] ids, CancellationToken annulation)
    {
        var chaine = new ChaineDIndexation(fichier);
        foreach (var quelques in ids.Chunk(Lecture))
            foreach (var document in await source.LireAsync(quelques, annulation)) chaine.Ajouter(document);
        chaine.Finir();
    }
}
