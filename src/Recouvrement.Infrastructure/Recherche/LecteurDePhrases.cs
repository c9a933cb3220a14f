using System.Runtime.ExceptionServices;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Finds words that follow one another: documents that hold them all are found first, the rarest word leading; only there are places
/// looked at. A last word that is but a beginning has too many lists for that: what the others found is then filtered by each.
/// </summary>
internal sealed class LecteurDePhrases
{
    // Some five thousand documents: below, a second thread costs more than it brings.
    private const int OctetsAPartager = 16 * 1024;
    private readonly List<MotCharge> _mots = [];
    private readonly Croisement _debut = new();
    private readonly Croisement _suite = new();
    private readonly SuiteDePlaces _autres = new();
    private bool[] _marques = [];

    public void Lire(
        SegmentsFts5 segments, SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, bool prefixe, Poids poids, int depuis, AccumulateurDeRangs resultat)
    {
        if (mots.Count > SuiteDePlaces.MotsAuPlus) return;
        var entiers = prefixe ? mots.Count - 1 : mots.Count;
        var retenues = _debut.Retenues;
        retenues.Clear();
        try
        {
            if (!Charger(segments, segment, mots, entiers)) return;
            if (prefixe) _debut.Faire(_mots, depuis + 1, CurseurBrut.Fin, poids, parPlace: true);
            else Croiser(depuis + 1, poids, resultat);
        }
        finally
        {
            foreach (var (_, liste) in _mots.SelectMany(m => m.Formes)) segments.Rendre(liste);
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
                segments.Chercher(segment, ecrit, prefixe: false, _ => formes.Add((exact, segments.Detacher())));
            tousLa &= formes.Count > 0;
        }

        return tousLa;
    }

    private void Croiser(int du, Poids poids, AccumulateurDeRangs resultat)
    {
        var milieu = Milieu();
        if (milieu <= du)
        {
            _debut.Faire(_mots, du, CurseurBrut.Fin, poids, parPlace: false);
            Verser(_debut, resultat);
            return;
        }

        try
        {
            // The second half on another processor if one is free; by this one otherwise.
            Parallel.Invoke(
                () => _debut.Faire(_mots, du, milieu, poids, parPlace: false),
                () => _suite.Faire(_mots, milieu, CurseurBrut.Fin, poids, parPlace: false));
        }
        catch (AggregateException e)
        {
            // Told as one thread alone would tell it.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        Verser(_debut, resultat);
        Verser(_suite, resultat);
    }

    private static void Verser(Croisement croisement, AccumulateurDeRangs resultat)
    {
        foreach (var (rang, somme, exacte) in croisement.Trouves) resultat.Ajouter(rang, somme, exacte);
    }

    // The rank where a page begins in the middle of the word that leads; 0 when its list is short.
    private int Milieu()
    {
        var liste = _mots[0].Principale;
        if (Environment.ProcessorCount == 1 || liste.Longueur < OctetsAPartager || liste.Entiers < 2) return 0;
        var i = liste.Entier(liste.Entiers / 2);
        return Varint.Lire(liste.Octets, ref i);
    }

    private void Filtrer(CurseurBrut curseur, int mot)
    {
        var retenues = _debut.Retenues;
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
