namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The list of one term as FTS5 writes it, its pages put end to end: documents by growing rank, each with its places.</summary>
internal sealed class ListeBrute
{
    // On each page the first rank is written whole, the others as distances.
    private readonly List<int> _entiers = [];
    private byte[] _octets = new byte[8192];
    private int _longueur;

    public ReadOnlySpan<byte> Octets => _octets.AsSpan(0, _longueur);

    public void Commencer(ReadOnlySpan<byte> octets)
    {
        _longueur = 0;
        _entiers.Clear();
        Ajouter(octets, 0);
    }

    /// <summary>Goes on with another page; <paramref name="entier"/> is where its first rank is, -1 when it has none.</summary>
    public void Ajouter(ReadOnlySpan<byte> octets, int entier)
    {
        if (entier >= 0 && (_entiers.Count == 0 || _entiers[^1] != _longueur + entier)) _entiers.Add(_longueur + entier);
        if (_longueur + octets.Length > _octets.Length) Array.Resize(ref _octets, Math.Max(_octets.Length * 2, _longueur + octets.Length));
        octets.CopyTo(_octets.AsSpan(_longueur));
        _longueur += octets.Length;
    }

    public Curseur Lire() => new(Octets, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entiers));

    /// <summary>Goes from document to document.</summary>
    public ref struct Curseur(ReadOnlySpan<byte> octets, ReadOnlySpan<int> entiers)
    {
        private readonly ReadOnlySpan<byte> _octets = octets;
        private readonly ReadOnlySpan<int> _entiers = entiers;
        private int _i;
        private int _prochain;

        public int Rang { get; private set; }

        /// <summary>Where the term stands in the document: see <see cref="Places"/>.</summary>
        public ReadOnlySpan<byte> Places { get; private set; }

        public bool Avancer()
        {
            if (_i >= _octets.Length) return false;
            var entier = _prochain < _entiers.Length && _entiers[_prochain] == _i;
            if (entier) _prochain++;
            var rang = Varint.Lire(_octets, ref _i);
            Rang = entier ? rang : unchecked(Rang + rang);
            // The lowest bit marks a deletion, which this table never writes there.
            var taille = Varint.Lire(_octets, ref _i) >> 1;
            Places = _octets.Slice(_i, taille);
            _i += taille;
            return true;
        }
    }
}
