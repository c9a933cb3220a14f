using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Recouvrement.Recherche.Extraits;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A reading connection with all that one search needs. Lent to one thread at a time.</summary>
internal sealed class LecteurDIndex : IDisposable
{
    private const int RangsVoisins = 400;
    private const int RangsRecents = 2000;
    private readonly SqliteConnection _connexion;
    private readonly MemoireDIndex _memoire;
    private readonly Collecteur _collecteur;
    private readonly LecteurDeListes _listes;
    private readonly CommandePreparee _chercher;
    private readonly CommandePreparee _parmi;
    private readonly CommandePreparee _mots;

    public LecteurDIndex(SqliteConnection connexion, MemoireDIndex memoire)
    {
        _connexion = connexion;
        _memoire = memoire;
        _collecteur = new Collecteur(connexion, Classement);
        _listes = new LecteurDeListes(connexion, memoire);
        _chercher = new(connexion, $"SELECT 1 FROM textes WHERE textes MATCH ?1 AND {Collecteur.Nom}(textes) LIMIT 1", 1);
        _parmi = new(connexion, $"SELECT 1 FROM textes WHERE textes MATCH ?1 AND rowid >= ?2 AND rowid <= ?3 AND {Collecteur.Nom}(textes) LIMIT 1", 3);
        _mots = new(connexion,
            "SELECT forme, racine, coalesce(graphie, forme), documents FROM lexique WHERE forme >= ?1 AND forme < ?2 AND length(forme) BETWEEN ?3 AND ?4 ORDER BY documents DESC, forme LIMIT ?5", 5);
        Compilateur = new CompilateurDeRequete(memoire);
    }

    public Classement Classement { get; } = new();

    public CompilateurDeRequete Compilateur { get; }

    public CoupeurDExtraits Coupeur { get; } = new();

    public MemoireDIndex Memoire => _memoire;

    /// <summary>What it reads by; for tests.</summary>
    public SqliteConnection Connexion => _connexion;

    /// <summary>Runs a plan; the counts are then in <see cref="Classement"/>.</summary>
    public List<(double Cle, long Id, int Rang)> Executer(PlanDeRecherche plan)
    {
        Classement.Demarrer(plan, _memoire.Publication);
        if (plan is { Dossier: { } dossier, ExpressionDuDossier: { } duDossier })
        {
            DansUnDossier(plan, duDossier, CollectionsMarshal.AsSpan(_memoire.RangsDuDossier(dossier)));
        }
        else if (plan.Listes is { } termes && !EstDansLesDerniers(plan))
        {
            var listes = Listes(termes, plan.Vus);
            Commencer();
            if (!Classement.EstInterrompu) new Fusion(listes, plan.Groupes, Classement).Executer();
        }
        else if (plan.Listes is null)
        {
            Commencer();
            var exclus = plan.Exclusion is null ? null : _collecteur.Marquer();
            if (plan.Exclusion is { } exclusion) Lancer(_chercher.Avec(exclusion));
            if (!Classement.EstInterrompu) Classement.Balayer(exclus);
        }

        return Classement.Meilleurs();
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
        _listes.Dispose();
        _chercher.Dispose();
        _parmi.Dispose();
        _mots.Dispose();
        _connexion.Dispose();
        // After the connection: until then native code may still call it.
        _collecteur.Dispose();
    }

    // A dossier has a few documents among hundreds of thousands: they are looked up in the lists, not the lists gone through.
    private void DansUnDossier(PlanDeRecherche plan, string expression, ReadOnlySpan<int> rangs)
    {
        if (plan.ListesDuDossier is { } voulues && rangs.Length > 0)
        {
            var listes = new List<Postings>();
            foreach (var terme in voulues) listes.Add((_memoire.Postings.Chercher(terme.Cle) is null ? _listes.LireParmi(terme, rangs) : null) ?? Liste(terme, plan.Vus));
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

    // To know that a common word is found somewhere, the end of its list is enough.
    private bool EstDansLesDerniers(PlanDeRecherche plan)
    {
        if (!plan.ArreterAuPremier || plan.MotSeul is not { } mot || _memoire.Postings.Chercher(mot.Cle) is not null) return false;
        var dernier = _memoire.DernierRang;
        var liste = _listes.LireEntre(mot, [(Math.Max(1, dernier - RangsRecents), dernier)]);
        Commencer();
        new Fusion([liste], plan.Groupes, Classement).Executer();
        return Classement.Total > 0;
    }

    private void Commencer() => Classement.Commencer(_memoire.Colonnes, _memoire.LongueurMoyenne);

    private void Lancer(CommandePreparee commande)
    {
        commande.Valeur();
        if (_collecteur.Echec is { } echec) throw new InvalidOperationException("Le classement des résultats a échoué.", echec);
    }

    private List<Postings> Listes(IReadOnlyList<TermeDIndex> termes, PortefeuillesVus? vus)
    {
        var listes = new List<Postings>();
        foreach (var terme in termes)
        {
            listes.Add(Liste(terme, vus));
            if (Classement.VoirLHeure()) break;
        }

        return listes;
    }

    // From memory when it is there, and only what was written since from the index.
    private Postings Liste(TermeDIndex terme, PortefeuillesVus? vus)
    {
        var pourLui = terme.EstUnePhrase ? vus : null;
        var cle = pourLui is null ? terme.Cle : $"{terme.Cle}\n{pourLui.Cle}";
        var connue = _memoire.Postings.Chercher(cle);
        var liste = _listes.Lire(terme, connue, pourLui);
        if (!ReferenceEquals(liste, connue)) _memoire.Postings.Garder(cle, liste);
        return liste;
    }

    // The first string after all those that begin so.
    private static string Suivant(string debut) => debut + "\uFFFF";
}
