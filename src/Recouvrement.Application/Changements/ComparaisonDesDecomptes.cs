using Recouvrement.Application.Comptes;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Changements;

/// <summary>What a change of the rates moves in the account of one dossier: the total due today, before and after. Pure.</summary>
internal static class ComparaisonDesDecomptes
{
    private const string Decompte = "decompte";

    public static IReadOnlyList<MouvementDuDroit> Comparer(VueDossier avant, VueDossier apres)
    {
        if (ReferenceEquals(avant.Par.Droit, apres.Par.Droit)
            || !DroitDuDecompte.Depuis(avant.Par.Droit).PeutDifferer(DroitDuDecompte.Depuis(apres.Par.Droit)))
        {
            return [];
        }

        var mouvements = new List<MouvementDuDroit>();
        foreach (var debiteur in apres.Dossier.Debiteurs)
        {
            var ancien = CalculDuCompte.Calculer(avant, debiteur.Id, avant.Au);
            var nouveau = CalculDuCompte.Calculer(apres, debiteur.Id, apres.Au);
            if (Difference(ancien, nouveau, apres.Au) is { } mouvement)
            {
                mouvements.Add(mouvement with { NomDebiteur = debiteur.Identite.Affichage });
            }
        }

        // Debtors bound together owe the same: it is said once.
        return mouvements.Count > 1 && mouvements.Count == apres.Dossier.Debiteurs.Count && mouvements.DistinctBy(m => (m.TexteAvant, m.TexteApres)).Count() == 1
            ? [mouvements[0] with { NomDebiteur = null }]
            : mouvements;
    }

    private static MouvementDuDroit? Difference(DecompteDuDossier? ancien, DecompteDuDossier? nouveau, DateOnly jour)
    {
        var (avant, apres) = (ancien?.Decompte, nouveau?.Decompte);
        if (avant is null ? apres is null : apres is not null && avant.Total == apres.Total && avant.TropPercu == apres.TropPercu)
        {
            return null;
        }

        return new MouvementDuDroit
        {
            Nature = NatureDuMouvement.Decompte,
            Procedure = Decompte,
            LibelleProcedure = "Décompte",
            Libelle = $"Total dû au {TexteFrancais.DateCourte(jour)}",
            TexteAvant = Dire(avant, ancien?.Refus),
            TexteApres = Dire(apres, nouveau?.Refus),
            // To go on claiming more than is due, or what can no longer be drawn, is what a debtor contests.
            Alerte = avant is not null && (apres is null || apres.Total < avant.Total),
        };
    }

    private static string Dire(Decompte? decompte, string? refus) => decompte is null
        ? refus ?? "pas de décompte"
        : decompte.TropPercu > 0m ? $"{TexteFrancais.Euros(decompte.TropPercu)} de trop-perçu" : TexteFrancais.Euros(decompte.Total);
}
