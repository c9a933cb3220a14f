namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The documents where something stands, and how often. Never changed once made: removed documents are told by the columns,
/// documents written since stand in segments whose origin is above <paramref name="Origine"/>.
/// </summary>
internal sealed record Postings(byte[] Octets, Saut[] Sauts, int Nombre, int Dernier, long Origine)
{
    public CurseurDePostings Lire() => new(Octets, Sauts);
}

/// <summary>A place from which a list may be taken up: the document just read, and where the next one begins.</summary>
internal readonly record struct Saut(int Rang, int Position);

/// <summary>Goes through a list. Before the first <see cref="Avancer"/> it stands on nothing; after the last, on <see cref="Fin"/>.</summary>
internal struct CurseurDePostings(byte[] octets, Saut[] sauts)
{
    public const int Fin = int.MaxValue;
    private int _i;
    private int _saut;

    public int Rang { get; private set; }

    public byte Frequence { get; private set; }

    public void Avancer()
    {
        var o = octets;
        var i = _i;
        if ((uint)i >= (uint)o.Length)
        {
            Rang = Fin;
            return;
        }

        unchecked
        {
            int ecart = o[i++];
            if (ecart >= 0x80)
            {
                ecart &= 0x7F;
                for (var decalage = 7; ; decalage += 7)
                {
                    var b = o[i++];
                    ecart |= (b & 0x7F) << decalage;
                    if (b < 0x80) break;
                }
            }

            Rang += ecart;
            Frequence = o[i++];
            _i = i;
        }
    }

    public void AvancerJusqua(int rang)
    {
        if (Rang >= rang) return;
        if (_saut < sauts.Length && sauts[_saut].Rang < rang) Sauter(rang);
        while (Rang < rang) Avancer();
    }

    // To the last place before the document wanted: what lies between is never read.
    private void Sauter(int rang)
    {
        var (bas, haut) = (_saut, sauts.Length);
        while (haut - bas > 1)
        {
            var milieu = (bas + haut) / 2;
            if (sauts[milieu].Rang < rang) bas = milieu;
            else haut = milieu;
        }

        _saut = bas + 1;
        if (sauts[bas].Rang > Rang) (Rang, _i) = sauts[bas];
    }
}
