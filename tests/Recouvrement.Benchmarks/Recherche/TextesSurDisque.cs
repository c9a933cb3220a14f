using System.Text;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>The original texts, apart from the index as they are in the product: one file, one offset a document.</summary>
internal sealed class TextesSurDisque(string chemin, int documents) : ISourceDeTextes, IDisposable
{
    private readonly FileStream _fichier = new(chemin, FileMode.Create, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
    private readonly long[] _debuts = new long[documents + 2];

    /// <summary>In the order of the identities, from 1.</summary>
    public void Ajouter(long id, string texte)
    {
        _debuts[id] = _fichier.Position;
        _fichier.Write(Encoding.UTF8.GetBytes(texte));
        _debuts[id + 1] = _fichier.Position;
    }

    public IReadOnlyDictionary<long, TexteOriginal> Lire(IReadOnlyCollection<long> ids)
    {
        var textes = new Dictionary<long, TexteOriginal>();
        foreach (var id in ids)
        {
            if (id >= documents + 1) continue;
            var octets = new byte[_debuts[id + 1] - _debuts[id]];
            RandomAccess.Read(_fichier.SafeFileHandle, octets, _debuts[id]);
            textes[id] = new TexteOriginal(Encoding.UTF8.GetString(octets), []);
        }

        return textes;
    }

    public void Terminer() => _fichier.Flush(flushToDisk: false);

    public void Dispose() => _fichier.Dispose();
}
