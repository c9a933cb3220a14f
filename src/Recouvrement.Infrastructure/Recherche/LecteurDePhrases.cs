namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Finds words that follow one another: documents that hold them all are found first, the rarest word leading; only there are places
/// looked at. A last word that is but a beginning has too many lists for that: what the others found is then filtered by each.
/// </summary>
internal sealed class LecteurDePhrases
{
    private readonly List<MotLu> _mots = [];
    private readonly List<(int Rang, int Place)> _retenues = [];
    private readonly SuiteDePlaces _places = new();
    private readonly SuiteDePlaces _autres = new();
    private bool[] _marques = [];

    public void Lire(
        SegmentsFts5 segments, SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, bool prefixe, Poids poids, int depuis, AccumulateurDeRangs resultat)
    {
        if (mots.Count > SuiteDePlaces.MotsAuPlus) return;
        var entiers = prefixe ? mots.Count - 1 : mots.Count;
        _retenues.Clear();
        try
        {
            if (Charger(segments, segment, mots, entiers)) Croiser(prefixe, poids, depuis, resultat);
        }
        finally
        {
            foreach (var liste in _mots.SelectMany(m => m.Listes)) segments.Rendre(liste);
            _mots.Clear();
        }

        if (!prefixe || _retenues.Count == 0) return;
        if (_marques.Length < _retenues.Count) _marques = new bool[_retenues.Count];
        segments.Chercher(segment, mots[^1].Exacts[0], prefixe: true, l => Filtrer(new CurseurBrut(l), entiers));
        for (var k = 0; k < _retenues.Count; k++)
        {
            if (_marques[k]) resultat.Ajouter(_retenues[k].Rang, poids.DeLaColonne(SuiteDePlaces.Colonne(_retenues[k].Place)), exact: false);
            _marques[k] = false;
        }
    }

    // False when a word stands nowhere in the segment.
    private bool Charger(SegmentsFts5 segments, SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, int entiers)
    {
        foreach (var m in Enumerable.Range(0, entiers).OrderBy(m => mots[m].Documents))
        {
            var formes = new List<FormeLue>();
            void Prendre(string terme, bool exact) =>
                segments.Chercher(segment, terme, prefixe: false, _ => formes.Add(new FormeLue(exact, new CurseurBrut(segments.Detacher()))));
            foreach (var exact in mots[m].Exacts) Prendre(exact, exact: true);
            foreach (var autre in mots[m].Autres) Prendre(autre, exact: false);
            if (formes.Count == 0) return false;
            _mots.Add(new MotLu(m, formes));
        }

        return true;
    }

    private void Croiser(bool prefixe, Poids poids, int depuis, AccumulateurDeRangs resultat)
    {
        var premier = _mots[0];
        premier.AvancerJusqua(depuis + 1);
        int rang;
        while ((rang = premier.Rang) != CurseurBrut.Fin)
        {
            if (TousLa(rang) && Comparer(rang))
            {
                var (somme, exact) = (0, false);
                foreach (var place in _places.Lues)
                {
                    if (prefixe) _retenues.Add((rang, place));
                    somme += poids.DeLaColonne(SuiteDePlaces.Colonne(place));
                    exact |= SuiteDePlaces.EstExacte(place);
                }

                if (!prefixe) resultat.Ajouter(rang, somme, exact);
            }

            premier.AvancerJusqua(rang + 1);
        }
    }

    private bool TousLa(int rang)
    {
        for (var m = 1; m < _mots.Count; m++)
            if (!_mots[m].AvancerJusqua(rang)) return false;
        return true;
    }

    // True when the words do follow one another; where is then in _places.
    private bool Comparer(int rang)
    {
        _mots[0].Rassembler(rang, _places);
        for (var m = 1; m < _mots.Count; m++)
        {
            _mots[m].Rassembler(rang, _autres);
            if (!_places.Garder(_autres)) return false;
        }

        return true;
    }

    private void Filtrer(CurseurBrut curseur, int mot)
    {
        for (var k = 0; k < _retenues.Count;)
        {
            var rang = _retenues[k].Rang;
            if (!curseur.AvancerJusqua(rang))
            {
                if (curseur.Rang == CurseurBrut.Fin) return;
                while (k < _retenues.Count && _retenues[k].Rang < curseur.Rang) k++;
                continue;
            }

            _autres.Vider();
            _autres.Lire(curseur.Places, mot, exacte: false);
            for (; k < _retenues.Count && _retenues[k].Rang == rang; k++) _marques[k] |= _autres.Contient(_retenues[k].Place);
        }
    }
}
