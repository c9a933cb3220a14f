using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>From a folded dossier to its account: pure.</summary>
internal static class CalculDuCompte
{
    /// <summary>Null when the dossier has no such debtor.</summary>
    public static DecompteDuDossier? Calculer(Replieur replieur, VueDossier vue, Guid? debiteur, DateOnly arreteAu)
    {
        var vise = debiteur is { } id ? vue.Dossier.Debiteurs.FirstOrDefault(d => d.Id == id) : vue.Dossier.Debiteurs.FirstOrDefault();
        if (vise is null)
        {
            return null;
        }

        var arrets = PeriodesSansInterets.Chercher(new DossierDansLeTemps(replieur, vue), vue, vise.Id, arreteAu);
        var demande = DemandeDuDossier.Composer(vue, vise, arrets, arreteAu);
        // A dossier that waits for a change of the law to be confirmed is counted with the rates that it still follows.
        var droit = DroitDuDecompte.Depuis(vue.Par.Droit);
        var instantane = InstantaneDecompte.Produire(demande, droit);
        return new DecompteDuDossier(
            vise,
            demande,
            instantane.EstObtenu ? instantane.Valeur : null,
            instantane.EstObtenu ? null : instantane.Refus,
            MoteurDecompte.DernierJourCalculable(demande, droit),
            [.. demande.Creances.Where(c => c.Interets.Count == 0 && c.Parent is null).Select(c => c.Id)]);
    }
}
