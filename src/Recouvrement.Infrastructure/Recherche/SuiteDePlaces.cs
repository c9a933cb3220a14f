namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Places of one document where a phrase would begin, growing: the column, the rank of the first word, and in the lowest bit whether the
/// words read so far are in the very form asked.
/// </summary>
internal sealed class SuiteDePlaces
{
    /// <summary>Words of a phrase, at most.</summary>
    public const int MotsAuPlus = Decalage;

    private const int BitsDePlace = 25;

    // While only later words of a phrase are read, it may seem to begin before the text.
    private const int Decalage = 64;
    private const byte Marquee = 1;
    private const byte EnFormeExacte = 2;
    private int[] _places = new int[256];
    private byte[] _marques = new byte[256];
    private int _nombre;

    public ReadOnlySpan<int> Lues => _places.AsSpan(0, _nombre);

    public static int Colonne(int place) => place >> (BitsDePlace + 1);

    public static bool EstExacte(int place) => (place & 1) != 0;

    public void Vider() => _nombre = 0;

    /// <summary>Puts in order the places of several forms; two forms at one place are one, exact when either is.</summary>
    public void Ordonner()
    {
        var places = _places.AsSpan(0, _nombre);
        places.Sort();
        var n = 0;
        foreach (var place in places)
        {
            if (n > 0 && (places[n - 1] & ~1) == (place & ~1)) places[n - 1] |= place;
            else places[n++] = place;
        }

        _nombre = n;
    }

    /// <summary>Adds the places of that word of the phrase, as FTS5 writes them.</summary>
    public void Lire(ReadOnlySpan<byte> octets, int mot, bool exacte)
    {
        // A place takes a byte at least.
        if (_nombre + octets.Length > _places.Length)
        {
            Array.Resize(ref _places, (_nombre + octets.Length) * 2);
            Array.Resize(ref _marques, _places.Length);
        }

        var (places, n) = (_places, _nombre);
        unchecked
        {
            var ici = ((Decalage - mot) << 1) | (exacte ? 1 : 0);
            for (var i = 0; i < octets.Length;)
            {
                var v = Varint.Lire(octets, ref i);
                if (v == Poids.ChangementDeColonne)
                {
                    ici = (Varint.Lire(octets, ref i) << (BitsDePlace + 1)) | ((Decalage - mot) << 1) | (exacte ? 1 : 0);
                    continue;
                }

                ici += (v - 2) << 1;
                places[n++] = ici;
            }
        }

        _nombre = n;
    }

    /// <summary>Marks the places that are also there, read as FTS5 writes them.</summary>
    public void Marquer(ReadOnlySpan<byte> octets, int mot, bool exacte)
    {
        var places = Lues;
        var marques = _marques;
        var (i, marque) = (0, exacte ? (byte)(Marquee | EnFormeExacte) : Marquee);
        unchecked
        {
            var ici = (Decalage - mot) << 1;
            for (var o = 0; o < octets.Length;)
            {
                var v = Varint.Lire(octets, ref o);
                if (v == Poids.ChangementDeColonne)
                {
                    ici = (Varint.Lire(octets, ref o) << (BitsDePlace + 1)) | ((Decalage - mot) << 1);
                    continue;
                }

                ici += (v - 2) << 1;
                while (i < places.Length && (places[i] & ~1) < ici) i++;
                if (i == places.Length) return;
                if ((places[i] & ~1) == ici) marques[i] |= marque;
            }
        }
    }

    /// <summary>Keeps the places marked since the last time; false when none is left.</summary>
    public bool GarderLesMarquees()
    {
        var n = 0;
        for (var i = 0; i < _nombre; i++)
        {
            if (_marques[i] == 0) continue;
            _places[n++] = (_marques[i] & EnFormeExacte) != 0 ? _places[i] : _places[i] & ~1;
            _marques[i] = 0;
        }

        _nombre = n;
        return n > 0;
    }

    public bool Contient(int place)
    {
        foreach (var p in Lues)
            if ((p | 1) == (place | 1)) return true;
        return false;
    }
}
