using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>One worked case of tests/cas/delais: what is asked, what the articles and the calendar answer.</summary>
internal sealed record CasDeDelai(string Nom, string Source, DemandeDelai Demande, Duree? Duree, Prorogation Report, AttenduDeDelai Attendu)
{
    private static readonly Dictionary<string, Prorogation> Reports = new(StringComparer.Ordinal)
    {
        ["article-642"] = Prorogation.Article642,
        ["aucun"] = Prorogation.Aucune,
        ["incertain"] = Prorogation.Incertaine,
        ["avance"] = Prorogation.Avance,
    };

    public static string Dossier => Path.Combine(DroitDuDepot.Racine, "tests", "cas", "delais");

    public static IReadOnlyList<CasDeDelai> Lire(string fichier)
    {
        var erreurs = new RecueilDErreurs();
        var racine = LecteurYaml.LireFichier(Path.Combine(Dossier, fichier), fichier, erreurs);
        var cas = (racine?.Requis("cas")?.Elements() ?? []).Select(LireUn).ToList();
        racine?.Fermer();
        erreurs.Liste.ShouldBeEmpty();
        return cas;
    }

    private static CasDeDelai LireUn(NoeudYaml noeud)
    {
        var duree = default(Duree);
        var libre = noeud.Texte("duree") is { } texte && TexteDuree.Lire(texte, out duree);
        var demande = new DemandeDelai(noeud.Texte("regle") ?? string.Empty, noeud.DateRequise("depart") ?? default)
        {
            Criteres = (noeud.Champ("faits")?.Entrees() ?? [])
                .ToDictionary(f => f.Key, f => f.Value.EnDate() ?? default, StringComparer.Ordinal),
            Territoire = noeud.Texte("territoire") ?? Territoires.Metropole,
            Demeure = noeud.Texte("demeure"),
            RemiseSansMajoration = noeud.OuiNon("remise-sans-majoration") ?? false,
            AutreDepart = noeud.Date("autre-depart"),
        };
        var cas = new CasDeDelai(
            noeud.TexteRequis("nom") ?? string.Empty,
            noeud.TexteRequis("source") ?? string.Empty,
            demande,
            libre ? duree with { Rebours = noeud.OuiNon("rebours") ?? false } : null,
            noeud.Choix("report", Reports) ?? Prorogation.Article642,
            AttenduDeDelai.Lire(noeud.Requis("attendu")!));
        noeud.Fermer("duree", "rebours");
        return cas;
    }
}
