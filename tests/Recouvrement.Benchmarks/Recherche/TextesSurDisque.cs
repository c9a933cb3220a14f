using System.Runtime.InteropServices;
using System.Text;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Benchmarks.Recherche;

/// <summary>The original texts, apart from the index as they are in the product: one file, one offset a document.</summary>
internal sealed class TextesSurDisque : ISourceDeTextes, IDisposable
{
    private readonly string _chemin;
    private readonly FileStream _fichier;
    private readonly long[] _debuts;

    public TextesSurDisque(string chemin, int documents)
    {
        _chemin = chemin;
        _debuts = new long[documents + 2];
        _fichier = new FileStream(chemin, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1 << 16);
        // Texts kept from an earlier run of the same size.
        if (File.Exists(Reperes) && new FileInfo(Reperes).Length == _debuts.Length * sizeof(long))
            File.ReadAllBytes(Reperes).CopyTo(MemoryMarshal.AsBytes(_debuts.AsSpan()));
    }

    private string Reperes => _chemin + ".reperes";

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
            if (id >= _debuts.Length - 1) continue;
            var octets = new byte[_debuts[id + 1] - _debuts[id]];
            RandomAccess.Read(_fichier.SafeFileHandle, octets, _debuts[id]);
            textes[id] = new TexteOriginal(Encoding.UTF8.GetString(octets), []);
        }

        return textes;
    }

    public void Terminer()
    {
        _fichier.Flush(flushToDisk: false);
        File.WriteAllBytes(Reperes, MemoryMarshal.AsBytes(_debuts.AsSpan()).ToArray());
    }

    public void Dispose() => _fichier.Dispose();
}
