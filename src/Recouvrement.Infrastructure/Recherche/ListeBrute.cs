namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The list of one term as FTS5 writes it, its pages put end to end: documents by growing rank, each with its places.</summary>
internal sealed class ListeBrute
{
    private const int Marge = sizeof(ulong);

    // On each page the first rank is written whole, the others as distances.
    private readonly List<int> _entiers = [];
    private byte[] _octets = new byte[4096];

    public ReadOnlySpan<byte> Octets => _octets.AsSpan(0, Longueur);

    /// <summary>The same and eight bytes more, so that the last ones too may be read eight at a time.</summary>
    public ReadOnlySpan<byte> OctetsEtMarge => _octets.AsSpan(0, Longueur + Marge);

    public int Longueur { get; private set; }

    /// <summary>Places from which it may be taken up; null when it has none.</summary>
    public Reperes? Reperes { get; set; }

    public void Commencer(ReadOnlySpan<byte> octets)
    {
        Longueur = 0;
        Reperes = null;
        _entiers.Clear();
        Ajouter(octets, 0);
    }

    /// <summary>Goes on with another page; <paramref name="entier"/> is where its first rank is, -1 when it has none.</summary>
    public void Ajouter(ReadOnlySpan<byte> octets, int entier)
    {
        if (entier >= 0 && (_entiers.Count == 0 || _entiers[^1] != Longueur + entier)) _entiers.Add(Longueur + entier);
        var voulus = Longueur + octets.Length + Marge;
        if (voulus > _octets.Length) Array.Resize(ref _octets, Math.Max(_octets.Length * 2, voulus));
        octets.CopyTo(_octets.AsSpan(Longueur));
        Longueur += octets.Length;
    }

    /// <summary>How many ranks are written whole.</summary>
    public int Entiers => _entiers.Count;

    /// <summary>The place of the n-th rank written whole; beyond the last, none.</summary>
    public int Entier(int n) => n < _entiers.Count ? _entiers[n] : int.MaxValue;
}
