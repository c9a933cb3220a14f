namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Finds words that follow one another. The rarest is read first; of the others, only the places that can still make the phrase are
/// looked at.
/// </summary>
internal sealed class LecteurDePhrases
{
    private const int ChangementDeColonne = 1;

    // An occurrence: rank, column, place of the first word (which may fall before the text while only later words were read), exactness.
    private const int BitsDePlace = 28;
    private const int Decalage = 64;
    private const int MotsAuPlus = Decalage;
    private List<ulong> _retenues = [];
    private List<ulong> _lues = [];
    private List<ulong> _fusion = [];
    private byte[] _marques = [];

    public void Lire(
        SegmentsFts5 segments, SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, bool prefixe, Poids poids, int depuis, AccumulateurDeRangs resultat)
    {
        if (mots.Count > MotsAuPlus) return;
        bool EstPrefixe(int m) => prefixe && m == mots.Count - 1;
        var ordre = Enumerable.Range(0, mots.Count).OrderBy(EstPrefixe).ThenBy(m => mots[m].Documents).ToList();
        _retenues.Clear();
        Pour(segments, segment, mots[ordre[0]], EstPrefixe(ordre[0]), (l, exact) => Retenir(l, ordre[0], exact, depuis));
        foreach (var m in ordre.Skip(1))
        {
            if (_retenues.Count == 0) return;
            if (_marques.Length < _retenues.Count) _marques = new byte[_retenues.Count * 2];
            Pour(segments, segment, mots[m], EstPrefixe(m), (l, exact) => Marquer(l, m, exact));
            GarderLesMarquees();
        }

        foreach (var o in _retenues)
            resultat.Ajouter(Rang(o), poids.DeLaColonne((int)(o >> (BitsDePlace + 1)) & 7), (o & 1) != 0);
    }

    private static void Pour(SegmentsFts5 segments, SegmentFts5 segment, MotDIndex mot, bool prefixe, Action<ListeBrute, bool> faire)
    {
        if (prefixe)
        {
            segments.Chercher(segment, mot.Exacts[0], prefixe: true, l => faire(l, false));
            return;
        }

        foreach (var exact in mot.Exacts) segments.Chercher(segment, exact, prefixe: false, l => faire(l, true));
        foreach (var autre in mot.Autres) segments.Chercher(segment, autre, prefixe: false, l => faire(l, false));
    }

    private static int Rang(ulong occurrence) => (int)(occurrence >> (BitsDePlace + 4));

    private static ulong Cle(int rang, int colonne, int place) => unchecked(((ulong)(uint)rang << (BitsDePlace + 4)) | ((ulong)(uint)colonne << (BitsDePlace + 1)) | ((ulong)(uint)place << 1));

    private void Retenir(ListeBrute liste, int mot, bool exact, int depuis)
    {
        _lues.Clear();
        var c = liste.Lire();
        while (c.Avancer())
        {
            if (c.Rang <= depuis) continue;
            var (colonne, place) = (0, Decalage - mot);
            for (var i = 0; i < c.Places.Length;)
            {
                var v = Varint.Lire(c.Places, ref i);
                if (v == ChangementDeColonne)
                {
                    (colonne, place) = (Varint.Lire(c.Places, ref i), Decalage - mot);
                    continue;
                }

                place += v - 2;
                _lues.Add(Cle(c.Rang, colonne, place) | (exact ? 1UL : 0));
            }
        }

        Fusionner();
    }

    // Each list comes in order; so does what is made of two.
    private void Fusionner()
    {
        if (_retenues.Count == 0)
        {
            (_retenues, _lues) = (_lues, _retenues);
            return;
        }

        _fusion.Clear();
        var (a, b) = (0, 0);
        while (a < _retenues.Count && b < _lues.Count) _fusion.Add(_retenues[a] <= _lues[b] ? _retenues[a++] : _lues[b++]);
        _fusion.AddRange(_retenues.Skip(a));
        _fusion.AddRange(_lues.Skip(b));
        (_retenues, _fusion) = (_fusion, _retenues);
    }

    private void Marquer(ListeBrute liste, int mot, bool exact)
    {
        var marque = exact ? (byte)2 : (byte)1;
        var k = 0;
        var c = liste.Lire();
        while (k < _retenues.Count && c.Avancer())
        {
            while (k < _retenues.Count && Rang(_retenues[k]) < c.Rang) k++;
            if (k == _retenues.Count || Rang(_retenues[k]) > c.Rang) continue;
            var (colonne, place) = (0, Decalage - mot);
            for (var i = 0; i < c.Places.Length;)
            {
                var v = Varint.Lire(c.Places, ref i);
                if (v == ChangementDeColonne)
                {
                    (colonne, place) = (Varint.Lire(c.Places, ref i), Decalage - mot);
                    continue;
                }

                place += v - 2;
                var cle = Cle(c.Rang, colonne, place);
                while (k < _retenues.Count && _retenues[k] < cle) k++;
                if (k == _retenues.Count) return;
                if ((_retenues[k] & ~1UL) == cle) _marques[k] = Math.Max(_marques[k], marque);
            }
        }
    }

    private void GarderLesMarquees()
    {
        var n = 0;
        for (var k = 0; k < _retenues.Count; k++)
        {
            if (_marques[k] == 0) continue;
            _retenues[n++] = _marques[k] == 2 ? _retenues[k] : _retenues[k] & ~1UL;
            _marques[k] = 0;
        }

        _retenues.RemoveRange(n, _retenues.Count - n);
    }
}
