namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Places of a long list from which it may be taken up: whoever looks for a few of its documents does not read the others. FTS5 has none
/// inside a page.
/// </summary>
internal sealed class Reperes
{
    private const int EntreDeux = 64;
    private readonly Repere[] _reperes;

    public Reperes(ListeBrute liste)
    {
        var reperes = new List<Repere>();
        var o = liste.Octets;
        var (ici, entiers, entier) = (0, 0, liste.Entier(0));
        unchecked
        {
            var n = 0;
            for (var i = 0; i < o.Length; n++)
            {
                if (n % EntreDeux == 0) reperes.Add(new Repere(ici, i, entiers));
                if (i == entier)
                {
                    entier = liste.Entier(++entiers);
                    ici = 0;
                }

                ici += Varint.Lire(o, ref i);
                var taille = Varint.Lire(o, ref i) >> 1;
                i += taille;
            }
        }

        _reperes = [.. reperes];
        LongueurDeLaListe = o.Length;
    }

    /// <summary>Bytes of the list they were made of.</summary>
    public int LongueurDeLaListe { get; }

    /// <summary>What they weigh.</summary>
    public long Octets => (long)_reperes.Length * sizeof(int) * 3;

    public Repere this[int n] => _reperes[n];

    /// <summary>The last place, from that one on, before which all documents stand below that rank.</summary>
    public int Avant(int rang, int depuis)
    {
        var pas = 1;
        while (depuis + pas < _reperes.Length && _reperes[depuis + pas].Rang < rang) pas *= 2;
        var (bas, haut) = (depuis + (pas / 2), Math.Min(depuis + pas, _reperes.Length) - 1);
        while (bas < haut)
        {
            var milieu = (bas + haut + 1) / 2;
            if (_reperes[milieu].Rang < rang) bas = milieu;
            else haut = milieu - 1;
        }

        return bas;
    }
}

/// <summary>A place in a list.</summary>
/// <param name="Rang">The document before.</param>
/// <param name="Position">Where the next one begins.</param>
/// <param name="Entiers">How many ranks were written whole until there.</param>
internal readonly record struct Repere(int Rang, int Position, int Entiers);
