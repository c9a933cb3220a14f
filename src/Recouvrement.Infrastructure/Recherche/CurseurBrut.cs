using System.Numerics;
using System.Runtime.Intrinsics;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Goes through a list from document to document, good until the list changes. Before the first move it stands on rank 0, which no
/// document has; after the last document, on <see cref="Fin"/>. Documents are read some at a time: most moves are then to the next
/// number of a table.
/// </summary>
internal sealed class CurseurBrut(ListeBrute liste)
{
    public const int Fin = int.MaxValue;

    private const int ALaFois = 32;
    private const uint TousAvant = 0xFF;

    // Nearer, going there document by document is as quick.
    private const int EcartLong = 500;

    // Beyond what is read, a rank that no document has stops every search.
    private readonly int[] _rangs = Depart();
    private readonly int[] _debuts = new int[ALaFois + 1];
    private readonly int[] _fins = new int[ALaFois + 1];
    private int _k;
    private int _lus = 1;
    private bool _toutLu;
    private int _i;
    private int _dernier;
    private int _entiersPasses;
    private int _repere;

    public int Rang => _rangs[_k];

    /// <summary>Where the term stands in the document: see <see cref="Poids"/>.</summary>
    public ReadOnlySpan<byte> Places => liste.Octets[_debuts[_k].._fins[_k]];

    /// <summary>The same, when few enough to be read at once.</summary>
    public bool PeuDePlaces(out CourteSuite places) => CourteSuite.Lire(liste.OctetsEtMarge, _debuts[_k], _fins[_k], out places);

    /// <summary>Which of those places of another word are that far before one of these; false when this cannot be said at once.</summary>
    public bool Suivent(in CourteSuite premieres, int ecart, out uint suivies) => premieres.Devant(liste.OctetsEtMarge, _debuts[_k], _fins[_k], ecart, out suivies);

    /// <summary>The list.</summary>
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
        // Eight at once: how far to go, which no processor would guess, becomes a number to add.
        var (k, voulu) = (_k, Vector256.Create(rang));
        uint avant;
        do
        {
            avant = Vector256.LessThan(Vector256.Create<int>(_rangs.AsSpan(k)), voulu).ExtractMostSignificantBits();
            k += BitOperations.PopCount(avant);
        }
        while (avant == TousAvant);

        if (k == _lus && !_toutLu) return Lire(rang);
        _k = k;
        return _rangs[k] == rang;
    }

    // As if rank 0 had been read.
    private static int[] Depart()
    {
        var rangs = new int[ALaFois + Vector256<int>.Count];
        rangs.AsSpan(1).Fill(Fin);
        return rangs;
    }

    // The next documents from that rank on.
    private bool Lire(int rang)
    {
        if (liste.Reperes is { } reperes) Sauter(rang, reperes);
        else if (rang - _dernier > EcartLong && liste.Entier(_entiersPasses) != int.MaxValue) Sauter(rang);
        var o = liste.Octets;
        var (i, ici, n) = (_i, _dernier, 0);
        var entier = liste.Entier(_entiersPasses);
        unchecked
        {
            while (n < ALaFois)
            {
                if (i >= o.Length)
                {
                    if (i > o.Length) throw new ArgumentException("The places of the last document go beyond the list.");
                    _toutLu = true;
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
                _rangs[n] = ici;
                _debuts[n] = i;
                i += taille;
                _fins[n] = i;
                if (ici >= rang) n++;
            }
        }

        _rangs.AsSpan(n).Fill(Fin);
        (_i, _dernier, _lus, _k) = (i, ici, n, 0);
        return _rangs[0] == rang;
    }

    private void Sauter(int rang, Reperes reperes)
    {
        _repere = reperes.Avant(rang, _repere);
        if (reperes[_repere].Position > _i) (_dernier, _i, _entiersPasses) = reperes[_repere];
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

        if (bas >= _entiersPasses) (_i, _dernier, _entiersPasses) = (liste.Entier(bas), 0, bas);
    }
}
