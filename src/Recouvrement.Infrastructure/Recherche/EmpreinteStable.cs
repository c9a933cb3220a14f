namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A 64-bit hash (FNV-1a, then mixed) that is the same on every machine and every day, as <c>HashCode</c> is not.</summary>
internal struct EmpreinteStable
{
    private const ulong Base = 14695981039346656037;
    private const ulong Premier = 1099511628211;
    private ulong _etat;

    public EmpreinteStable() => _etat = Base;

    public readonly ulong Valeur
    {
        get
        {
            unchecked
            {
                var x = _etat;
                x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
                x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
                return x ^ (x >> 31);
            }
        }
    }

    public void Ajouter(long valeur)
    {
        unchecked
        {
            for (var i = 0; i < 4; i++) _etat = (_etat ^ (ushort)(valeur >> (16 * i))) * Premier;
        }
    }

    public void Ajouter(byte[] octets)
    {
        unchecked
        {
            foreach (var o in octets) _etat = (_etat ^ o) * Premier;
            _etat = (_etat ^ 0x1FFFF) * Premier;
        }
    }

    // The end mark keeps « ab » + « c » apart from « a » + « bc ».
    public void Ajouter(ReadOnlySpan<char> texte)
    {
        unchecked
        {
            foreach (var c in texte) _etat = (_etat ^ c) * Premier;
            _etat = (_etat ^ 0x1FFFF) * Premier;
        }
    }
}
