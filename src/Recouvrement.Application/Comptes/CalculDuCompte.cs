using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Comptes;

/// <summary>From a folded dossier to its account: pure.</summary>
internal static class CalculDuCompte
{
    /// <summary>Null when the dossier has no such debtor.</summary>
    public static DecompteDuDossier? Calculer(VueDossier vue, Guid? debiteur, DateOnly arreteAu)
    {
        var vise = debiteur is { } id ? vue.Dossier.Debiteurs.FirstOrDefault(d => d.Id == id) : vue.Dossier.Debiteurs.FirstOrDefault();
        if (vise is null)
        {
            return null;
        }

        var temps = new DossierDansLeTemps(vue);
        var compte = DemandeDuDossier.Composer(
            vue,
            vise,
            TitresDuDossier.Chercher(temps, vue, vise.Id, arreteAu),
            PeriodesSansInterets.Chercher(temps, vue, vise.Id, arreteAu),
            DelaisDeGraceDuDossier.DesProcedures(temps, vue, vise.Id, arreteAu),
            arreteAu);
        // A dossier that waits for a change of the law to be confirmed is counted with the rates that it still follows.
        var droit = DroitDuDecompte.Depuis(vue.Par.Droit);
        var instantane = InstantaneDecompte.Produire(compte.Demande, droit);
        return new DecompteDuDossier(
            vise,
            compte.Demande,
            instantane.EstObtenu ? instantane.Valeur : null,
            instantane.EstObtenu ? null : Nommer(instantane.Refus, compte.Demande),
            MoteurDecompte.DernierJourCalculable(compte.Demande, droit),
            compte.SansRegime)
        {
            Titres = [.. compte.Titres.Select(t => Majorer(t, compte.Demande, droit))],
            Remplacees = compte.Remplacees,
            VersementsDeduits = compte.VersementsDeduits,
            Reserves = compte.Reserves,
            Noms = compte.Noms,
        };
    }

    /// <summary>Folds a journal for its account alone, against the first debtor, the one that the dossier shows; null when there is none.</summary>
    public static DecompteDuDossier? Calculer(Replieur replieur, Journal journal, DateOnly jour) =>
        replieur.ReplierPourLeCompte(journal, jour) is { } vue ? Calculer(vue, null, jour) : null;

    // A reader knows a payment by its day and amount.
    private static string Nommer(string refus, DemandeDecompte demande) => demande.Versements.Aggregate(refus, (texte, v) =>
        texte.Replace($"«\u00A0{v.Id}\u00A0»", $"de {TexteFrancais.Euros(v.Montant)} du {TexteFrancais.DateCourte(v.Date)}", StringComparison.Ordinal));

    private static TitreDuDossier Majorer(TitreDuDossier titre, DemandeDecompte demande, DroitDuDecompte droit) =>
        demande.Titres.FirstOrDefault(t => string.Equals(t.Id, titre.Titre.Id, StringComparison.Ordinal)) is { } compte
            ? titre with { Titre = compte, MajoreLe = MoteurDecompte.PremierJourMajore(compte, demande, droit) }
            : titre;
}
