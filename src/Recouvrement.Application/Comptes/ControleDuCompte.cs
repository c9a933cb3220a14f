using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>What a fact of the account must say to be counted: a claim that exists, an amount or a share, a rate when the contract gives it.</summary>
internal static class ControleDuCompte
{
    public static IEnumerable<ErreurChamp> Erreurs(EtatDossier dossier, Fait fait)
    {
        if (FaitsDuCompte.Trouver(fait.Type) is null)
        {
            yield break;
        }

        var d = fait.Donnees;
        if (d["creance"]?.Texte is { Length: > 0 } visee && !dossier.Creances.Any(c => string.Equals(c.Reference, visee, StringComparison.Ordinal)))
        {
            yield return new ErreurChamp("creance", $"«\u00A0{visee}\u00A0» n’est la référence d’aucune créance du dossier\u00A0: {Connues(dossier)}.");
        }

        foreach (var champ in (string[])["montant", "ht", "tva", "debours", "taux", "pourcentage"])
        {
            if (d[champ]?.Nombre is < 0m)
            {
                yield return new ErreurChamp(champ, "Un montant ou un taux ne peut pas être négatif.");
            }
        }

        if (d["nature"]?.Texte is "conventionnel" && d["taux"] is null)
        {
            yield return new ErreurChamp("taux", "Le taux du contrat est écrit (C. civ. 1343-1 al. 2)\u00A0: indiquez-le.");
        }

        if (d["nature"]?.Texte is "legal" && d["taux"] is not null)
        {
            yield return new ErreurChamp("taux", "Le taux légal ne se choisit pas\u00A0: laissez le taux vide, ou choisissez le taux du contrat.");
        }

        if (string.Equals(fait.Type, FaitsDuCompte.AccessoireDu, StringComparison.Ordinal) && Accessoire(d) is { } erreur)
        {
            yield return erreur;
        }
    }

    private static ErreurChamp? Accessoire(Donnees d) => (d["montant"], d["pourcentage"]) switch
    {
        (null, null) when d["nature"]?.Texte is not "indemnite-forfaitaire" =>
            new ErreurChamp("montant", "Donnez un montant, ou un pourcentage de la créance."),
        (not null, not null) => new ErreurChamp("pourcentage", "Donnez un montant ou un pourcentage, pas les deux."),
        _ => null,
    };

    private static string Connues(EtatDossier dossier) => dossier.Creances.Count == 0
        ? "il n’en a pas encore"
        : string.Join(", ", dossier.Creances.Take(5).Select(c => c.Reference)) + (dossier.Creances.Count > 5 ? "…" : string.Empty);
}
