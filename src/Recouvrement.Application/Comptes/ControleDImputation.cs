using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>A payment put somewhere by hand: all of it, with a reason, and nowhere more than is owed.</summary>
internal static class ControleDImputation
{
    public static IEnumerable<ErreurChamp> Erreurs(VueDossier vue, Fait fait)
    {
        var d = fait.Donnees;
        if (!string.Equals(fait.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal) || fait.Procedure is not null)
        {
            yield break;
        }

        var choix = d[ImputationEcrite.ChampChoix]?.Texte;
        if (!string.IsNullOrEmpty(choix) && !vue.Dossier.Creances.Any(c => string.Equals(c.Reference, choix, StringComparison.Ordinal)))
        {
            yield return new ErreurChamp(ImputationEcrite.ChampChoix, $"«\u00A0{choix}\u00A0» n’est la référence d’aucune créance du dossier.");
        }

        var texte = d[ImputationEcrite.Champ]?.Texte;
        if (string.IsNullOrWhiteSpace(texte))
        {
            if (!string.IsNullOrWhiteSpace(d[ImputationEcrite.ChampMotif]?.Texte))
            {
                yield return new ErreurChamp(ImputationEcrite.ChampMotif, "Ce motif n’accompagne aucune imputation manuelle\u00A0: répartissez le paiement, ou retirez le motif.");
            }

            yield break;
        }

        if (!string.IsNullOrEmpty(choix))
        {
            yield return new ErreurChamp(ImputationEcrite.ChampChoix, "Le choix du débiteur ou une imputation manuelle\u00A0: l’un ou l’autre.");
        }

        if (string.IsNullOrWhiteSpace(d[ImputationEcrite.ChampMotif]?.Texte))
        {
            yield return new ErreurChamp(ImputationEcrite.ChampMotif, "Une imputation manuelle se motive\u00A0: dites pourquoi elle s’écarte de la règle.");
        }

        var lue = ImputationEcrite.Lire(texte);
        if (!lue.EstObtenu)
        {
            yield return new ErreurChamp(ImputationEcrite.Champ, lue.Refus);
            yield break;
        }

        var total = lue.Valeur.Sum(p => p.Montant);
        if (d["montant"]?.Nombre is { } verse && total != verse)
        {
            yield return new ErreurChamp(ImputationEcrite.Champ, $"L’imputation répartit {TexteFrancais.Euros(total)}, le paiement est de {TexteFrancais.Euros(verse)}\u00A0: les deux sommes doivent être égales.");
        }

        foreach (var erreur in Depassements(vue, fait, lue.Valeur))
        {
            yield return erreur;
        }
    }

    private static IEnumerable<ErreurChamp> Depassements(VueDossier vue, Fait fait, IReadOnlyList<AffectationManuelle> parts)
    {
        if (CalculDuCompte.Calculer(vue, null, fait.DateEffet)?.Decompte is not { } decompte)
        {
            yield break;
        }

        var restes = ResteDu.Lire(decompte, fait.Id);
        foreach (var part in parts.GroupBy(p => (p.Creance, p.Poste)))
        {
            var du = restes.Where(r => r.Poste == part.Key.Poste && string.Equals(r.Creance, part.Key.Creance, StringComparison.Ordinal)).Sum(r => r.Montant);
            if (part.Sum(p => p.Montant) > du)
            {
                yield return new ErreurChamp(ImputationEcrite.Champ,
                    $"{TexteFrancais.Euros(part.Sum(p => p.Montant))} sur «\u00A0{Postes.Libelle(part.Key.Poste)} {part.Key.Creance}\u00A0»\u00A0: il n’y est dû que {TexteFrancais.Euros(du)} le {TexteFrancais.DateCourte(fait.DateEffet)}.");
            }
        }
    }
}
