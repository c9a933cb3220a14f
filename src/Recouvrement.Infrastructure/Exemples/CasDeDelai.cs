using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>One worked case of tests/cas/delais: what is asked, what the articles and the calendar answer.</summary>
internal sealed record CasDeDelai(string Nom, string Source, DemandeDelai Demande, Duree? Duree, Prorogation Report, AttenduDeDelai Attendu)
{
    /// <summary>The cases of one file; what is wrong goes to <paramref name="erreurs"/>.</summary>
    public static IReadOnlyList<CasDeDelai> Lire(string chemin, RecueilDErreurs erreurs)
    {
        var racine = LecteurYaml.LireFichier(chemin, Path.GetFileName(chemin), erreurs);
        var cas = (racine?.Requis("cas")?.Elements() ?? []).Select(LireUn).OfType<CasDeDelai>().ToList();
        racine?.Fermer();
        return cas;
    }

    /// <summary>What the law answers.</summary>
    public Resultat<EcheanceCalculee> Calculer(IDroit droit) =>
        Duree is { } duree ? droit.Calculer(duree, Report, Demande) : droit.Calculer(Demande);

    private static CasDeDelai? LireUn(NoeudYaml noeud)
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
        var (nom, source, attendu) = (noeud.TexteRequis("nom"), noeud.TexteRequis("source"), noeud.Requis("attendu"));
        if (nom is null || source is null || attendu is null)
        {
            return null;
        }

        var cas = new CasDeDelai(
            nom,
            source,
            demande,
            libre ? duree with { Rebours = noeud.OuiNon("rebours") ?? false } : null,
            noeud.Choix("report", VocabulaireDroit.Reports) ?? Prorogation.Article642,
            AttenduDeDelai.Lire(attendu));
        noeud.Fermer("duree", "rebours");
        return cas;
    }
}
