using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Extraits;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A reading connection with all that one search needs. Lent to one thread at a time.</summary>
internal sealed class LecteurDIndex : IDisposable
{
    private const int RangsVoisins = 400;
    private const int RacinesAuPlus = 200;
    private const float PrimeDExactitude = 0.25f;
    private readonly SqliteConnection _connexion;
    private readonly MemoireDIndex _memoire;
    private readonly Collecteur _collecteur;
    private readonly CommandePreparee _chercher;
    private readonly CommandePreparee _lister;
    private readonly CommandePreparee _parmi;
    private readonly CommandePreparee _formes;
    private readonly CommandePreparee _racines;
    private readonly CommandePreparee _mots;

    public LecteurDIndex(SqliteConnection connexion, MemoireDIndex memoire)
    {
        _connexion = connexion;
        _memoire = memoire;
        _collecteur = new Collecteur(connexion, Classement);
        _chercher = new(connexion, $"SELECT 1 FROM textes WHERE textes MATCH ?1 AND {Collecteur.Nom}(textes) LIMIT 1", 1);
        _lister = new(connexion, $"SELECT 1 FROM textes WHERE textes MATCH ?1 AND rowid > ?2 AND {Collecteur.Nom}(textes) LIMIT 1", 2);
        _parmi = new(connexion, $"SELECT 1 FROM textes WHERE textes MATCH ?1 AND rowid >= ?2 AND rowid <= ?3 AND {Collecteur.Nom}(textes) LIMIT 1", 3);
        _formes = new(connexion, "SELECT formes FROM documents WHERE rang = ?1", 1);
        _racines = new(connexion, "SELECT racine FROM lexique WHERE forme >= ?1 AND forme < ?2 ORDER BY documents DESC, forme", 2);
        _mots = new(connexion,
            "SELECT forme, racine, coalesce(graphie, forme), documents FROM lexique WHERE forme >= ?1 AND forme < ?2 AND length(forme) BETWEEN ?3 AND ?4 ORDER BY documents DESC, forme LIMIT ?5", 5);
        Compilateur = new CompilateurDeRequete(memoire, RacinesDuDebut);
    }

    public Classement Classement { get; } = new();

    public CompilateurDeRequete Compilateur { get; }

    public CoupeurDExtraits Coupeur { get; } = new();

    public MemoireDIndex Memoire => _memoire;

    /// <summary>Runs a plan; the counts are then in <see cref="Classement"/>.</summary>
    public List<(double Cle, long Id, int Rang)> Executer(PlanDeRecherche plan)
    {
        Classement.Demarrer(plan);
        if (plan is { Dossier: { } dossier, ExpressionDuDossier: { } duDossier })
        {
            DansUnDossier(plan, duDossier, CollectionsMarshal.AsSpan(_memoire.RangsDuDossier(dossier)));
        }
        else if (plan.Listes is { } expressions)
        {
            var listes = expressions.Select(Liste).ToList();
            Commencer();
            if (!Classement.EstInterrompu) new Fusion(listes, plan.Groupes, Classement).Executer();
        }
        else
        {
            Commencer();
            if (plan.Expression is { } expression)
            {
                _collecteur.Classer(plan);
                Lancer(_chercher.Avec(expression));
            }
            else
            {
                var exclus = plan.Exclusion is null ? null : _collecteur.Marquer();
                if (plan.Exclusion is { } exclusion) Lancer(_chercher.Avec(exclusion));
                if (!Classement.EstInterrompu) Classement.Balayer(exclus);
            }
        }

        var meilleurs = Classement.Meilleurs();
        if (plan.Tri == Recouvrement.Recherche.Index.TriDeRecherche.Pertinence) Rejuger(meilleurs, plan);
        return meilleurs;
    }

    /// <summary>Words that begin so, most frequent first.</summary>
    public List<(string Forme, string Racine, string Graphie)> Mots(string debut, int longueurMin, int longueurMax, int nombre)
    {
        var mots = new List<(string, string, string)>();
        using var lecteur = _mots.Avec(debut, Suivant(debut), longueurMin, longueurMax, nombre).Lire();
        while (lecteur.Read()) mots.Add((lecteur.GetString(0), lecteur.GetString(1), lecteur.GetString(2)));
        return mots;
    }

    public void Dispose()
    {
        _chercher.Dispose();
        _lister.Dispose();
        _parmi.Dispose();
        _formes.Dispose();
        _racines.Dispose();
        _mots.Dispose();
        _connexion.Dispose();
        // After the connection: until then native code may still call it.
        _collecteur.Dispose();
    }

    // A dossier has a few documents among hundreds of thousands: they are looked up in the lists, not the lists gone through.
    private void DansUnDossier(PlanDeRecherche plan, string expression, ReadOnlySpan<int> rangs)
    {
        if (plan.ListesDuDossier is { } voulues && rangs.Length > 0 && Connues(voulues) is { } listes)
        {
            Commencer();
            new Fusion(listes, plan.Groupes, Classement).Executer(rangs);
            return;
        }

        Commencer();
        _collecteur.Classer(plan);
        for (var i = 0; i < rangs.Length && !Classement.EstInterrompu;)
        {
            var fin = i;
            while (fin + 1 < rangs.Length && rangs[fin + 1] - rangs[fin] <= RangsVoisins) fin++;
            Lancer(_parmi.Avec(expression, rangs[i], rangs[fin]));
            if (plan.ArreterAuPremier && Classement.Total > 0) return;
            i = fin + 1;
        }
    }

    // Only lists in memory: reading one for the sake of ten documents would cost more than it saves.
    private List<Postings>? Connues(IReadOnlyList<string> expressions)
    {
        if (expressions.Any(e => _memoire.Postings.Chercher(e) is null)) return null;
        return [.. expressions.Select(Liste)];
    }

    private void Commencer() => Classement.Commencer(_memoire.Colonnes, _memoire.LongueurMoyenne);

    private void Lancer(CommandePreparee commande)
    {
        commande.Valeur();
        if (_collecteur.Echec is { } echec) throw new InvalidOperationException("Le classement des résultats a échoué.", echec);
    }

    // From memory when it is there, and only what was written since from the index.
    private Postings Liste(string expression)
    {
        var jusquA = _memoire.DernierRang;
        var connue = _memoire.Postings.Chercher(expression);
        if (connue is not null && connue.JusquA >= jusquA) return connue;
        var enCours = connue is null ? new PostingsEnCours() : new PostingsEnCours(connue);
        _collecteur.Lister(enCours);
        Lancer(_lister.Avec(expression, connue?.JusquA ?? 0));
        // Documents committed after the rank was noted may be in part there: the next reading takes them all again.
        var liste = enCours.Finir(jusquA);
        if (!Classement.EstInterrompu && liste.Dernier <= jusquA) _memoire.Postings.Garder(expression, liste);
        return liste;
    }

    // The first string after all those that begin so.
    private static string Suivant(string debut) => debut + "\uFFFF";

    // Stems shorter than the beginning asked (« créanci » for creancier*): the index cannot find them by their beginning.
    private List<string> RacinesDuDebut(string debut)
    {
        var racines = new List<string>();
        using var lecteur = _racines.Avec(debut, Suivant(debut)).Lire();
        while (lecteur.Read() && racines.Count < RacinesAuPlus)
        {
            var racine = lecteur.GetString(0);
            if (!racine.StartsWith(debut, StringComparison.Ordinal) && !racines.Contains(racine, StringComparer.Ordinal)) racines.Add(racine);
        }

        return racines;
    }

    private void Rejuger(List<(double Cle, long Id, int Rang)> meilleurs, PlanDeRecherche plan)
    {
        if (plan.FormesExactes.All(f => f.Count == 0)) return;
        var rejuges = Math.Min(meilleurs.Count, CompilateurDeRequete.Rejuges);
        for (var i = 0; i < rejuges; i++)
        {
            if (_formes.Avec(meilleurs[i].Rang).Valeur() is not byte[] formes) continue;
            var prime = 0f;
            for (var t = 0; t < plan.FormesExactes.Count; t++)
                if (plan.FormesExactes[t] is { Count: > 0 } voulues && voulues.All(f => FiltreDeFormes.Contient(formes, f)))
                    prime += plan.Raretes[t] * PrimeDExactitude;
            meilleurs[i] = meilleurs[i] with { Cle = meilleurs[i].Cle + prime };
        }

        meilleurs.Sort(0, rejuges, Comparer<(double Cle, long Id, int Rang)>.Create(TasDesMeilleurs.Comparer));
    }
}
