using System.Runtime.ExceptionServices;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Finds words that follow one another: documents that hold them all are found first, the rarest word leading; only there are places
/// looked at. A last word that is but a beginning has too many lists for that: what the others found is then filtered by each.
/// </summary>
internal sealed class LecteurDePhrases(CacheDeReperes reperes)
{
    // Some fifty thousand documents to go by, for several hundred to look for: below, a second thread costs more than it brings.
    private const int OctetsAPartager = 256 * 1024;
    private const int OctetsDuPremier = 2 * 1024;

    // More than there are processors: one that is slower, or comes late, does less.
    private const int PartsAuPlus = 8;
    private readonly List<MotCharge> _mots = [];
    private readonly Croisement _croisement = new();
    private readonly Croisement _renfort = new();
    private readonly SuiteDePlaces _autres = new();
    private readonly List<ListeBrute> _pretees = [];
    private bool[] _marques = [];

    public void Lire(
        SegmentsFts5 segments, SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, bool prefixe, Poids poids, RangsALire rangs, AccumulateurDeRangs resultat)
    {
        if (mots.Count > SuiteDePlaces.MotsAuPlus || rangs.Du >= rangs.Avant) return;
        // Found or not, all that could have been found is gone through afterwards: see Charger.
        resultat.Reserver(rangs.Avant - 1);
        resultat.Etendre(rangs.Du, rangs.Avant - 1);
        var entiers = prefixe ? mots.Count - 1 : mots.Count;
        var retenues = _croisement.Retenues;
        retenues.Clear();
        try
        {
            if (!Charger(segments, segment, mots, entiers)) return;
            _croisement.Preparer(_mots);
            if (prefixe) _croisement.Faire(rangs, poids, resultat: null);
            else Croiser(rangs, poids, resultat);
        }
        finally
        {
            foreach (var liste in _pretees) segments.Rendre(liste);
            _pretees.Clear();
            _mots.Clear();
        }

        if (!prefixe || retenues.Count == 0) return;
        if (_marques.Length < retenues.Count) _marques = new bool[retenues.Count];
        segments.Chercher(segment, mots[^1].Exacts[0], prefixe: true, l => Filtrer(new CurseurBrut(l), entiers));
        for (var k = 0; k < retenues.Count; k++)
        {
            if (_marques[k]) resultat.Ajouter(retenues[k].Rang, poids.DeLaColonne(SuiteDePlaces.Colonne(retenues[k].Place)), exact: false);
            _marques[k] = false;
        }
    }

    // False when a word stands nowhere in the segment; the others are read all the same, for the time of the answer would tell that
    // it does stand somewhere, maybe only in papers of others.
    private bool Charger(SegmentsFts5 segments, SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, int entiers)
    {
        var tousLa = true;
        foreach (var m in Enumerable.Range(0, entiers).OrderBy(m => mots[m].Documents))
        {
            var formes = new List<(bool Exacte, ListeBrute Liste)>();
            _mots.Add(new MotCharge(m, formes));
            foreach (var (ecrit, exact) in mots[m].Termes)
                if (Liste(segments, segment, ecrit) is { } liste) formes.Add((exact, liste));
            tousLa &= formes.Count > 0;
        }

        return tousLa;
    }

    // Null when the segment has no such word.
    private ListeBrute? Liste(SegmentsFts5 segments, SegmentFts5 segment, string terme)
    {
        ListeBrute? lue = null;
        segments.Chercher(segment, terme, prefixe: false, _ => lue = segments.Detacher());
        if (lue is null) return null;
        _pretees.Add(lue);
        reperes.Poser(segment, terme, lue);
        return lue;
    }

    private void Croiser(RangsALire rangs, Poids poids, AccumulateurDeRangs resultat)
    {
        var parts = Parts(rangs);
        if (parts.Count == 1)
        {
            _croisement.Faire(rangs, poids, resultat);
            return;
        }

        var prises = 0;
        void Prendre(Croisement croisement)
        {
            for (int n; (n = Interlocked.Increment(ref prises)) <= parts.Count;) croisement.Faire(parts[n - 1], poids, resultat);
        }

        try
        {
            // Another processor takes some of them if one is free; this one takes all that are left.
            _renfort.Preparer(_mots);
            Parallel.Invoke(() => Prendre(_croisement), () => Prendre(_renfort));
        }
        catch (AggregateException e)
        {
            // Told as one thread alone would tell it.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    // Cut where pages of the longest list begin, which says best where the work is; one alone when there is too little of it.
    private List<RangsALire> Parts(RangsALire rangs)
    {
        var parts = new List<RangsALire>();
        var listes = _mots.SelectMany(m => m.Formes).Select(f => f.Liste).ToList();
        if (Environment.ProcessorCount > 1 && _mots[0].Longueur >= OctetsDuPremier && listes.Sum(l => l.Longueur) >= OctetsAPartager)
        {
            var liste = listes.MaxBy(l => l.Longueur)!;
            for (var n = 1; n < PartsAuPlus; n++)
            {
                var i = liste.Entier(liste.Entiers * n / PartsAuPlus);
                var rang = i < liste.Longueur ? Varint.Lire(liste.Octets, ref i) : 0;
                if (rang <= rangs.Du || rang >= rangs.Avant) continue;
                parts.Add(rangs with { Avant = rang });
                rangs = rangs with { Du = rang };
            }
        }

        parts.Add(rangs);
        return parts;
    }

    private void Filtrer(CurseurBrut curseur, int mot)
    {
        var retenues = _croisement.Retenues;
        for (var k = 0; k < retenues.Count;)
        {
            var rang = retenues[k].Rang;
            if (!curseur.AvancerJusqua(rang))
            {
                if (curseur.Rang == CurseurBrut.Fin) return;
                while (k < retenues.Count && retenues[k].Rang < curseur.Rang) k++;
                continue;
            }

            _autres.Vider();
            _autres.Lire(curseur.Places, mot, exacte: false);
            for (; k < retenues.Count && retenues[k].Rang == rang; k++) _marques[k] |= _autres.Contient(retenues[k].Place);
        }
    }
}
