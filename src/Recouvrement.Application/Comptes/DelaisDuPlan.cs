using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Comptes;

/// <summary>What the plans of a dossier take from interest: an agreement may stop it, a delay of the judge takes majoration and penalties away.</summary>
internal static class DelaisDuPlan
{
    private const int AnneesDuJuge = 2;

    /// <summary>
    /// Periods during which an agreement stopped interest. The day of the agreement still bears it, the balance that the plan covers having
    /// counted it; the day the plan ends too. What was stopped stays so unless the creditor asks for it again by a fact of his own.
    /// </summary>
    public static IEnumerable<ArretDesInterets> Arrets(EtatDossier dossier, Partie debiteur)
    {
        foreach (var plan in Visant(dossier, debiteur).Where(p => p.Cadre != CadreDuPlan.Juge))
        {
            for (var i = 0; i < plan.Versions.Count; i++)
            {
                var (du, au) = Regne(plan, i);
                if (plan.Interets[i] == InteretsDuPlan.Arretes && (au is null || du < au))
                {
                    yield return new ArretDesInterets
                    {
                        Nature = plan.Cadre == CadreDuPlan.Surendettement ? NatureArret.Surendettement : NatureArret.Autre,
                        Du = du.AddDays(1),
                        Au = au,
                        Article = plan.Cadre == CadreDuPlan.Surendettement ? "Plan de surendettement" : "Accord des parties",
                        Source = Source(plan, i),
                    };
                }
            }
        }
    }

    /// <summary>Delays granted by the judge, two years at most (C. civ. 1343-5).</summary>
    public static IEnumerable<DelaiDeGrace> DuJuge(EtatDossier dossier, Partie debiteur)
    {
        foreach (var plan in Visant(dossier, debiteur).Where(p => p.Cadre == CadreDuPlan.Juge))
        {
            for (var i = 0; i < plan.Versions.Count; i++)
            {
                var (du, fin) = Regne(plan, i);
                var au = PlusTot(plan.Versions[i].Mensualites[^1].Date, plan.Accord.AddYears(AnneesDuJuge));
                au = fin is { } f ? PlusTot(f, au) : au;
                if (du <= au)
                {
                    yield return new DelaiDeGrace
                    {
                        Du = du,
                        Au = au,
                        Source = Source(plan, i),
                        TauxReduit = plan.Interets[i] == InteretsDuPlan.Compris ? plan.Versions[i].Demande.Taux : null,
                    };
                }
            }
        }
    }

    private static IEnumerable<PlanDuDossier> Visant(EtatDossier dossier, Partie debiteur) =>
        dossier.Plans.Where(p => p.Debiteur is null || p.Debiteur == debiteur.Id);

    private static (DateOnly Du, DateOnly? Au) Regne(PlanDuDossier plan, int rang)
    {
        DateOnly? suivante = rang + 1 < plan.Versions.Count ? plan.Versions[rang + 1].ACompterDu : null;
        var au = plan.Fin is { } fin && (suivante is null || fin.Le < suivante) ? fin.Le : suivante;
        return (plan.Versions[rang].ACompterDu, au);
    }

    private static string Source(PlanDuDossier plan, int rang) =>
        plan.Versions[rang].Demande.Source ?? $"{plan.Libelle} du {TexteFrancais.DateLongue(plan.Versions[rang].ACompterDu)}";

    private static DateOnly PlusTot(DateOnly a, DateOnly b) => a < b ? a : b;
}
