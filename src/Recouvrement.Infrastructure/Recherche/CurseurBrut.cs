namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Goes through a list from document to document, good until the list changes. Before the first move it stands on rank 0, which no
/// document has; after the last document, on <see cref="Fin"/>.
/// </summary>
internal sealed class CurseurBrut(ListeBrute liste)
{
    public const int Fin = int.MaxValue;

    // Nearer, going there document by document is as quick.
    private const int EcartLong = 500;
    private int _i;
    private int _entiersPasses;
    private int _places;

    public int Rang { get; private set; }

    /// <summary>Where the term stands in the document: see <see cref="Poids"/>.</summary>
    public ReadOnlySpan<byte> Places => liste.Octets[_places.._i];

    /// <summary>The list, to be given back by whoever took it.</summary>
    public ListeBrute Liste => liste;

    public bool Avancer()
    {
        if (Rang == Fin) return false;
        AvancerJusqua(Rang + 1);
        return Rang != Fin;
    }

    /// <summary>To that document or the first one after it; true when it is that one.</summary>
    public bool AvancerJusqua(int rang)
    {
        if (rang - Rang > EcartLong && liste.Entier(_entiersPasses) != int.MaxValue) Sauter(rang);
        var o = liste.Octets;
        var (i, ici, places) = (_i, Rang, _places);
        var entier = liste.Entier(_entiersPasses);
        unchecked
        {
            while (ici < rang)
            {
                if (i >= o.Length)
                {
                    ici = Fin;
                    break;
                }

                if (i == entier)
                {
                    entier = liste.Entier(++_entiersPasses);
                    ici = 0;
                }

                ici += Varint.Lire(o, ref i);
                // The lowest bit of the size marks a deletion, which this table never writes there.
                var taille = Varint.Lire(o, ref i) >> 1;
                places = i;
                i += taille;
            }
        }

        (_i, Rang, _places) = (i, ici, places);
        return ici == rang;
    }

    // Each page begins by a rank written whole: to the last page that begins before the document wanted, without reading those between.
    private void Sauter(int rang)
    {
        var o = liste.Octets;
        var (bas, haut) = (_entiersPasses - 1, liste.Entiers - 1);
        while (bas < haut)
        {
            var milieu = (bas + haut + 1) / 2;
            var i = liste.Entier(milieu);
            if (Varint.Lire(o, ref i) < rang) bas = milieu;
            else haut = milieu - 1;
        }

        if (bas >= _entiersPasses) (_i, Rang, _entiersPasses) = (liste.Entier(bas), 0, bas);
    }
}
