using System.Globalization;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Prelevements;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Plans;

/// <summary>
/// Completes a fact of a plan before it is written: its reference, the plan that it names, the sum that it covers, and the instalments as
/// they are signed. Given twice the same fact it gives twice the same; anything else is left as it is.
/// </summary>
internal static class PreparationDuPlan
{
    private const string Plan = "plan";
    private const string Montant = "montant";
    private const string Reference = "reference";

    public static Fait Completer(VueDossier vue, Fait fait) => fait.Procedure is not null ? fait : fait.Type switch
    {
        FaitsDuPlan.Accorde => Dresser(AvecMontant(AvecReference(vue, fait), f => Solde(vue, f).Total), MotsDuPlan.Cadre(fait.Donnees)),
        FaitsDuPlan.Modifie => Avenant(vue, AvecPlan(vue, fait)),
        FaitsDuPlan.MiseEnDemeure or FaitsDuPlan.Denonce or FaitsDuPlan.Termine => AvecPlan(vue, fait),
        FaitsDuPlan.MandatSigne => Mandat(fait),
        _ => fait,
    };

    /// <summary>The plan that a fact names, or the one that runs on its day; null when there is none, or several.</summary>
    public static PlanDuDossier? Vise(VueDossier vue, Fait fait)
    {
        if (fait.Donnees[Plan]?.Texte is { Length: > 0 } reference)
        {
            return vue.Dossier.Plans.FirstOrDefault(p => string.Equals(p.Reference, reference.Trim(), StringComparison.OrdinalIgnoreCase));
        }

        var enCours = vue.Dossier.Plans.Where(p => p.Accord <= fait.DateEffet && (p.Fin is null || p.Fin.Fait == fait.Id || fait.DateEffet < p.Fin.Le)).ToList();
        return enCours.Count == 1 ? enCours[0] : null;
    }

    /// <summary>
    /// The balance of the account on the day of the agreement. What is paid that very day is left out: a first payment handed over with
    /// the signature is the first instalment, not something that the plan never covered.
    /// </summary>
    public static (decimal? Total, string? Refus) Solde(VueDossier vue, Fait fait)
    {
        if (CalculDuCompte.Calculer(vue, fait.Debiteur, fait.DateEffet) is not { } compte)
        {
            return (null, "Le dossier n’a pas de débiteur\u00A0: ajoutez-le d’abord.");
        }

        var demande = compte.Demande with { Versements = [.. compte.Demande.Versements.Where(v => v.Date < fait.DateEffet)] };
        var decompte = MoteurDecompte.Calculer(demande, DroitDuDecompte.Depuis(vue.Par.Droit));
        return decompte.EstObtenu ? (decompte.Valeur.Total, null) : (null, decompte.Refus);
    }

    private static Fait Avenant(VueDossier vue, Fait fait)
    {
        if (Vise(vue, fait) is not { } plan)
        {
            return fait;
        }

        return Dresser(
            AvecMontant(fait, f =>
            {
                // From the version before this one, and from what was paid before its day.
                var avant = plan with { Versions = [.. plan.Versions.Where((_, i) => plan.Faits[i] != f.Id)] };
                return SuiviDesPlans.Etat(vue.Dossier, avant, f.DateEffet.AddDays(-1)).ResteDu;
            }),
            plan.Cadre);
    }

    private static Fait Dresser(Fait fait, CadreDuPlan cadre)
    {
        var dresse = PlanApurement.Dresser(DemandeDuPlan.Lire(fait, cadre));
        return dresse.EstObtenu
            ? fait with { Donnees = fait.Donnees.Avec(DemandeDuPlan.Echeances, Valeur.De(EcheancierSigne.Ecrire(dresse.Valeur.Mensualites))) }
            : fait;
    }

    private static Fait AvecMontant(Fait fait, Func<Fait, decimal?> solde) =>
        fait.Donnees[Montant] is null && solde(fait) is { } du ? fait with { Donnees = fait.Donnees.Avec(Montant, Valeur.De(du)) } : fait;

    // Annulled plans count too: a reference that a letter may carry is not given twice.
    private static Fait AvecReference(VueDossier vue, Fait fait)
    {
        if (fait.Donnees[Reference]?.Texte is { Length: > 0 })
        {
            return fait;
        }

        var rang = 1 + vue.Journal.Entrees
            .Where(e => string.Equals(e.Fait.Type, FaitsDuPlan.Accorde, StringComparison.Ordinal) && e.Fait.Id != fait.Id)
            .Select(e => e.Fait.Donnees[Reference]?.Texte is { Length: > 1 } r && r[0] == 'P' && int.TryParse(r.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
            .DefaultIfEmpty(0).Max();
        return fait with { Donnees = fait.Donnees.Avec(Reference, Valeur.De(string.Create(CultureInfo.InvariantCulture, $"P{rang}"))) };
    }

    private static Fait AvecPlan(VueDossier vue, Fait fait) =>
        Vise(vue, fait) is { } plan ? fait with { Donnees = fait.Donnees.Avec(Plan, Valeur.De(plan.Reference)) } : fait;

    private static Fait Mandat(Fait fait)
    {
        var donnees = fait.Donnees;
        foreach (var nom in (string[])["iban", "bic"])
        {
            if (donnees[nom]?.Texte is { } texte)
            {
                donnees = donnees.Avec(nom, Valeur.De(NumeroIban.Normaliser(texte)));
            }
        }

        return fait with { Donnees = donnees };
    }
}
