using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>Follows the plans of a dossier on a day. Pure: payments that came back are no longer in the dossier, and reopen what they paid.</summary>
internal static class SuiviDesPlans
{
    /// <summary>The plans already granted on that day, in order.</summary>
    public static IReadOnlyList<PlanSuivi> Suivre(EtatDossier dossier, DateOnly au)
    {
        if (dossier.Plans.Count == 0)
        {
            return [];
        }

        var versements = Repartir(dossier);
        return
        [
            .. dossier.Plans
                .Where(p => p.Accord <= au)
                .Select(p => Suivre(dossier, p, [.. versements[p.Id]], au)),
        ];
    }

    /// <summary>First day on which time alone changes something in a plan; null when nothing will.</summary>
    public static DateOnly? Recalcul(IReadOnlyList<PlanSuivi> plans, DateOnly au)
    {
        DateOnly? premier = null;
        foreach (var plan in plans.Where(p => p.EstEnCours))
        {
            foreach (var mensualite in plan.Etat.Mensualites.Where(m => m.SoldeeLe is null))
            {
                Retenir(mensualite.Mensualite.Date);
                Retenir(mensualite.Mensualite.Date.AddDays(1));
                Retenir(mensualite.Mensualite.Date.AddDays(plan.Version.Demande.JoursDeGrace + 1));
                if (mensualite.Mensualite.Date > au)
                {
                    break;
                }
            }

            if (plan.Plan.MisesEnDemeure.Count > 0 && plan.Version.Demande.Decheance is { } clause)
            {
                Retenir(plan.Plan.MisesEnDemeure[^1].Le.AddDays(clause.DelaiJours + 1));
            }
        }

        return premier;

        void Retenir(DateOnly jour) => premier = jour <= au || (premier is { } p && p <= jour) ? premier : jour;
    }

    /// <summary>The state of one plan from payments chosen by whoever asks: an amendment is drawn from what remained the day before.</summary>
    public static EtatDuPlan Etat(EtatDossier dossier, PlanDuDossier plan, DateOnly au) =>
        Suivre(dossier, plan, [.. Repartir(dossier)[plan.Id]], au).Etat;

    private static PlanSuivi Suivre(EtatDossier dossier, PlanDuDossier plan, List<Versement> versements, DateOnly au)
    {
        var jour = plan.Fin is { } fin && fin.Le <= au ? fin.Le : au;
        var version = plan.VersionAu(jour) ?? plan.Versions[0];
        var notice = plan.MisesEnDemeure.Where(m => m.Le <= jour).Select(m => (DateOnly?)m.Le).LastOrDefault();
        return new PlanSuivi(
            plan,
            version,
            SuiviDuPlan.Etat(version, versements, jour, notice),
            dossier.Mandats.LastOrDefault(m => m.Sert(plan, au)),
            [.. dossier.Presentations.Where(p => p.Plan == plan.Id)]);
    }

    // A payment belongs to one plan: the one whose direct debit it answers, otherwise the last granted among those that ran that day
    // and that its payer was to pay.
    private static ILookup<Guid, Versement> Repartir(EtatDossier dossier)
    {
        var references = dossier.Affectations.Where(a => a.BoutEnBout is not null).ToLookup(a => a.Fait, a => a.BoutEnBout!);
        var presentations = dossier.Presentations.ToLookup(p => p.Ordre.BoutEnBout, p => p.Plan, StringComparer.Ordinal);
        return dossier.Paiements
            .Where(p => p.Montant > 0m)
            .Select(p => (Plan: PlanDe(dossier, p, references[p.Id].SelectMany(r => presentations[r])), Paiement: p))
            .Where(x => x.Plan is not null)
            .ToLookup(
                x => x.Plan!.Value,
                x => new Versement { Id = x.Paiement.Id.ToString(), Date = x.Paiement.Date, Montant = x.Paiement.Montant, Mode = x.Paiement.Mode });
    }

    private static Guid? PlanDe(EtatDossier dossier, Paiement paiement, IEnumerable<Guid> preleves) =>
        preleves.Select(p => (Guid?)p).FirstOrDefault()
        ?? dossier.Plans
            .LastOrDefault(p => p.CourtLe(paiement.Date) && (p.Debiteur is null || paiement.Debiteur is null || p.Debiteur == paiement.Debiteur))?.Id;
}
