namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// The documents where something stands, and how often. Never changed once made: removed documents are told by the columns,
/// documents written since by asking the index for the ranks above <paramref name="JusquA"/>.
/// </summary>
internal sealed record Postings(byte[] Octets, int Nombre, int Dernier, int JusquA)
{
    public CurseurDePostings Lire() => new(Octets);
}

/// <summary>Goes through a list. Before the first <see cref="Avancer"/> it stands on nothing; after the last, on <see cref="Fin"/>.</summary>
internal struct CurseurDePostings(byte[] octets)
{
    public const int Fin = int.MaxValue;
    private int _i;

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
        while (Rang < rang) Avancer();
    }
}
