using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Makes the list of the documents of a term: every form of a word, every way to write it, every beginning, every phrase.</summary>
internal sealed class LecteurDeListes(SqliteConnection connexion, MemoireDIndex memoire) : IDisposable
{
    private const int SeriesAuPlus = 8;
    private const int RangsVoisins = 400;
    private readonly SegmentsFts5 _segments = new(connexion);
    private readonly Poids _poids = new();
    private readonly AccumulateurDeRangs _terme = new();
    private readonly AccumulateurDeRangs _variante = new();
    private readonly PostingsEnCours _enCours = new();
    private readonly LecteurDePhrases _phrases = new(memoire.Reperes);
    private Colonnes _colonnes = new(1);

    /// <summary>
    /// The list as the index is now; what was known is gone on with, or given back when nothing was written since. Phrases are only
    /// looked for in the portfolios seen.
    /// </summary>
    public Postings Lire(TermeDIndex terme, Postings? connue, PortefeuillesVus? vus)
    {
        return Lire(() =>
        {
            var segments = _segments.Commencer();
            _colonnes = memoire.Colonnes;
            var derniere = segments.Count == 0 ? 0 : segments[^1].Origine;
            if (connue is not null && connue.Origine >= derniere) return connue;
            _poids.Prendre(terme.Champ);
            var depuis = connue?.Dernier ?? 0;
            _enCours.Commencer(connue);
            foreach (var variante in terme.Variantes)
            {
                foreach (var segment in segments)
                    if (connue is null || segment.Origine > connue.Origine) LireUne(segment, variante, terme, depuis, vus);
                if (terme.Variantes.Count > 1) _variante.VerserDans(_terme);
            }

            (terme.Variantes.Count > 1 ? _terme : _variante).VerserDans(_enCours);
            return _enCours.Finir(derniere);
        });
    }

    /// <summary>
    /// The part of the list where those documents are, for a term that is one whole word; null when they are so scattered that the
    /// whole list is as soon read.
    /// </summary>
    public Postings? LireParmi(TermeDIndex terme, ReadOnlySpan<int> rangs)
    {
        var series = Series(rangs);
        return series.Count > SeriesAuPlus ? null : LireEntre(terme, series);
    }

    /// <summary>The part of the list between those ranks, for a term that is one whole word.</summary>
    public Postings LireEntre(TermeDIndex terme, IReadOnlyList<(int Du, int Au)> series) => Lire(() =>
    {
        var segments = Segments(series[^1].Au);
        _colonnes = memoire.Colonnes;
        _poids.Prendre(terme.Champ);
        foreach (var variante in terme.Variantes)
        {
            foreach (var (ecrit, exact) in variante[0].Termes)
                foreach (var segment in segments)
                    foreach (var (du, au) in series)
                        _segments.ChercherEntre(segment, ecrit, du, au, l => AjouterEntre(l, du, au, exact));
            _variante.VerserDans(_terme);
        }

        _enCours.Commencer(depart: null);
        _terme.VerserDans(_enCours);
        return _enCours.Finir(0);
    });

    public void Dispose() => _segments.Dispose();

    private static List<(int Du, int Au)> Series(ReadOnlySpan<int> rangs)
    {
        var series = new List<(int Du, int Au)>();
        foreach (var rang in rangs)
        {
            if (series.Count > 0 && rang - series[^1].Au <= RangsVoisins) series[^1] = (series[^1].Du, rang);
            else series.Add((rang, rang));
        }

        return series;
    }

    private Postings Lire(Func<Postings> lecture)
    {
        try
        {
            return lecture();
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentException or OverflowException)
        {
            // Damaged pages: to be seen as such by whoever can start the file again.
            throw SegmentsFts5.Inattendu();
        }
        finally
        {
            // Nothing is left of a reading that came to its end; of one that failed, what it had found so far.
            _variante.Oublier();
            _terme.Oublier();
            _segments.Finir();
        }
    }

    // Those that may hold a document up to that rank.
    private List<SegmentFts5> Segments(int rang)
    {
        // Before the segments are taken: they then hold all documents up to there.
        var dernier = memoire.DernierRang;
        var segments = _segments.Commencer();
        if (segments.Count == 0) return segments;
        // Of one segment nothing can be left aside: the instant to know is the newest.
        if (memoire.Anciennete is not { } connue || segments.Count == 1) memoire.Anciennete = connue = new Anciennete(segments[^1].Origine, dernier);
        return segments.FindAll(s => connue.PeutAvoir(s, rang));
    }

    private void AjouterEntre(ListeBrute liste, int du, int au, bool exact)
    {
        var dernier = Math.Min(au, _colonnes.Capacite - 1);
        _variante.Reserver(dernier);
        _variante.Etendre(du, dernier);
        var c = new CurseurBrut(liste);
        for (c.AvancerJusqua(du); c.Rang <= dernier; c.Avancer()) _variante.Ajouter(c.Rang, _poids.De(c.Places), exact);
    }

    private void LireUne(SegmentFts5 segment, IReadOnlyList<MotDIndex> mots, TermeDIndex terme, int depuis, PortefeuillesVus? vus)
    {
        if (mots is not [var seul])
        {
            _phrases.Lire(_segments, segment, mots, terme.EstPrefixe, _poids, new(depuis + 1, _colonnes.Capacite, _colonnes.Attributs[AttributsIndexes.Portefeuille], vus), _variante);
            return;
        }

        if (terme.EstPrefixe)
        {
            _segments.Chercher(segment, seul.Exacts[0], prefixe: true, l => Ajouter(l, depuis, exact: false));
            return;
        }

        foreach (var (ecrit, exact) in seul.Termes) _segments.Chercher(segment, ecrit, prefixe: false, l => Ajouter(l, depuis, exact));
    }

    private void Ajouter(ListeBrute liste, int depuis, bool exact) => _variante.Ajouter(liste, depuis, _colonnes.Capacite, _poids, exact);
}

/// <summary>A term of a query as the index is asked for it.</summary>
/// <param name="Cle">What tells it from every other term.</param>
/// <param name="Champ">Where it is looked for.</param>
/// <param name="Variantes">The ways to find it: each is one word, or several that follow one another.</param>
/// <param name="EstPrefixe">The last word of each variant is only a beginning.</param>
internal sealed record TermeDIndex(string Cle, ChampDeRecherche Champ, IReadOnlyList<IReadOnlyList<MotDIndex>> Variantes, bool EstPrefixe)
{
    /// <summary>One of the ways to find it has several words.</summary>
    public bool EstUnePhrase => Variantes.Any(v => v.Count > 1);
}
