using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What a fact of the account must say to be counted: a claim that exists, an amount or a share, a rate when the contract gives it.</summary>
internal static class ControleDuCompte
{
    private static readonly string[] Positifs =
    [
        "montant", "ht", "tva", "debours", "taux", "pourcentage", "principal", "clause-penale", "indemnites", "dommages", "article-700", "depens", "points",
        "part", "plafond",
    ];

    public static IEnumerable<ErreurChamp> Erreurs(VueDossier vue, Fait fait)
    {
        if (FaitsDuCompte.Trouver(fait.Type) is null)
        {
            return [];
        }

        return Communes(vue.Dossier, fait).Concat(fait.Type switch
        {
            FaitsDuCompte.AccessoireDu => Accessoire(fait.Donnees),
            FaitsDuCompte.CondamnationPrononcee => ControleDeCondamnation.Erreurs(vue, fait),
            FaitsDuCompte.MajorationJugee => ControleDeCondamnation.DuTitre(vue, fait),
            FaitsDuCompte.DelaiDeGrace => Delai(fait),
            FaitsDuCompte.EngagementDeclare => Engagement(fait),
            FaitsDuCompte.ConventionChoisie => Convention(vue.Dossier, fait.Donnees),
            _ => [],
        });
    }

    private static IEnumerable<ErreurChamp> Communes(EtatDossier dossier, Fait fait)
    {
        var d = fait.Donnees;
        if (LectureDuCompte.Nommee(fait) is { } visee && !dossier.Creances.Any(c => string.Equals(c.Reference, visee, StringComparison.Ordinal)))
        {
            yield return new ErreurChamp("creance", $"«\u00A0{visee}\u00A0» n’est la référence d’aucune créance du dossier\u00A0: {Connues(dossier)}.");
        }

        foreach (var champ in Positifs.Where(c => d[c]?.Nombre is < 0m))
        {
            yield return new ErreurChamp(champ, "Un montant ou un taux ne peut pas être négatif.");
        }

        var nature = (d["nature"] ?? d["interets"])?.Texte;
        if (nature is "conventionnel" && d["taux"] is null)
        {
            yield return new ErreurChamp("taux", "Le taux du contrat est écrit (C. civ. 1343-1 al. 2)\u00A0: indiquez-le.");
        }

        if (nature is "legal" && d["taux"] is not null)
        {
            yield return new ErreurChamp("taux", "Le taux légal ne se choisit pas\u00A0: laissez le taux vide, ou choisissez le taux du contrat.");
        }
    }

    private static IEnumerable<ErreurChamp> Accessoire(Donnees d)
    {
        if (d["montant"] is null && d["pourcentage"] is null && d["nature"]?.Texte is not "indemnite-forfaitaire")
        {
            yield return new ErreurChamp("montant", "Donnez un montant, ou un pourcentage de la créance.");
        }

        if (d["montant"] is not null && d["pourcentage"] is not null)
        {
            yield return new ErreurChamp("pourcentage", "Donnez un montant ou un pourcentage, pas les deux.");
        }
    }

    private static IEnumerable<ErreurChamp> Delai(Fait fait)
    {
        if (fait.Donnees["au"]?.Jour < fait.DateEffet)
        {
            yield return new ErreurChamp("au", "Le délai de grâce finit avant de commencer.");
        }
    }

    private static IEnumerable<ErreurChamp> Engagement(Fait fait)
    {
        var d = fait.Donnees;
        if (fait.Debiteur is null)
        {
            yield return new ErreurChamp("debiteur", "Dites de quelle partie il s’agit.");
        }

        if (d["mode"]?.Texte is "conjoint" && d["part"]?.Nombre is not (> 0m and < 100m))
        {
            yield return new ErreurChamp("part", "La part d’un débiteur conjoint est un pourcentage, entre 0 et 100.");
        }

        if (d["mode"]?.Texte is not "conjoint" && d["part"] is not null)
        {
            yield return new ErreurChamp("part", "Une part ne vaut que pour qui n’est tenu que d’une part.");
        }

        if (d["mode"]?.Texte is not "caution" && (d["plafond"] is not null || d["accessoires"] is not null))
        {
            yield return new ErreurChamp("plafond", "Un plafond et l’étendue de la garantie ne valent que pour une caution.");
        }
    }

    private static IEnumerable<ErreurChamp> Convention(EtatDossier dossier, Donnees d)
    {
        if (d["base"]?.Texte is "360" && dossier.Debiteurs.Any(p => DemandeDuDossier.EstConsommateur(dossier, p)))
        {
            yield return new ErreurChamp("base", "La base de 360 jours est prohibée envers un consommateur\u00A0: choisissez 365 jours ou l’année réelle.");
        }

        var usuelle = d["base"]?.Texte is "365" && d["bornes"]?.Texte is "debut-exclu" && d["arrondi"]?.Texte is null or "" or "demi-superieur"
            && d["ventilation"]?.Texte is "par-dette" && d["ordre"]?.Texte is "frais-interets-principal";
        if (!usuelle && string.IsNullOrWhiteSpace(d["source"]?.Texte))
        {
            yield return new ErreurChamp("source", "Dites d’où vient ce choix (accord, titre, consigne du créancier)\u00A0: il s’écarte de l’usage, le décompte le citera.");
        }
    }

    private static string Connues(EtatDossier dossier) => dossier.Creances.Count == 0
        ? "il n’en a pas encore"
        : string.Join(", ", dossier.Creances.Take(5).Select(c => c.Reference)) + (dossier.Creances.Count > 5 ? "…" : string.Empty);
}
