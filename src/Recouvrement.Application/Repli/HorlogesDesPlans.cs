using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Repli;

/// <summary>
/// The clock of each plan. Its facts are not typed: they follow from the signed schedule, from the payments and from what the dossier says
/// of the plan, so that a returned payment breaks again what it had paid.
/// </summary>
internal sealed class HorlogesDesPlans(IInterprete interprete, IDroit droit, EtatDossier dossier, DateOnly auJour)
{
    /// <summary>The clocks of that definition.</summary>
    public IEnumerable<Machine> Replier(DefinitionProcedure definition, IReadOnlyList<PlanSuivi> plans)
    {
        var territoire = dossier.Procedures.Count > 0 ? dossier.Procedures[0].Contexte.Territoire : Territoires.Metropole;
        foreach (var plan in plans)
        {
            // A plan of everybody is shown against the only debtor when there is but one: an act needs to know whom it is for.
            var debiteur = plan.Plan.Debiteur ?? (dossier.Debiteurs.Count == 1 ? dossier.Debiteurs[0].Id : null);
            var contexte = new Contexte(territoire, Donnees.De(
                ("cadre", Valeur.De(MotsDuPlan.Mot(plan.Plan.Cadre))),
                ("clause", Valeur.De(MotsDuPlan.Mot(plan.Version.Demande.Decheance)))))
            {
                Debiteur = debiteur,
            };
            yield return new Machine(
                $"{definition.Id}#{plan.Plan.Reference}",
                definition,
                debiteur,
                debiteur is { } id ? dossier.Partie(id)?.Identite.Affichage : null,
                interprete.Rejouer(definition, [.. Faits(plan)], contexte, droit, auJour))
            {
                Objet = plan.Plan.Reference,
            };
        }
    }

    private static IEnumerable<Fait> Faits(PlanSuivi suivi)
    {
        var plan = suivi.Plan;
        yield return new Fait(plan.Id, FaitsDuPlan.Accorde, plan.Accord);
        if (plan.Fin is { } fin && fin.Le <= suivi.Etat.Au)
        {
            yield return new Fait(fin.Fait, fin.Situation == SituationDePlan.Denonce ? FaitsDuPlan.Denonce : FaitsDuPlan.Termine, fin.Le);
            yield break;
        }

        var source = plan.Faits[Math.Max(0, suivi.Version.Version - 1)];
        if (suivi.Etat.Prochaine is not { } prochaine)
        {
            yield return new Fait(source, "plan-solde", suivi.Etat.Mensualites.Max(m => m.SoldeeLe) ?? plan.Accord);
            yield break;
        }

        var date = prochaine.Mensualite.Date;
        var grace = suivi.Version.Demande.JoursDeGrace;
        yield return new Fait(source, "echeance-appelee", Appel(suivi, prochaine))
        {
            Donnees = Donnees.De(("echeance", Valeur.De(date)), ("grace", Valeur.De((decimal)grace))),
        };
        if (suivi.Situation is SituationDePlan.EnRetard or SituationDePlan.Rompu)
        {
            yield return new Fait(source, "echeance-passee", date.AddDays(1));
        }

        if (suivi.Situation == SituationDePlan.Rompu)
        {
            foreach (var fait in Rupture(suivi, source, date.AddDays(grace + 1)))
            {
                yield return fait;
            }
        }
    }

    // A notice sent during the days of grace waited for nothing: it breaks the instalment by itself.
    private static IEnumerable<Fait> Rupture(PlanSuivi suivi, Guid source, DateOnly rompue)
    {
        var (clause, date) = (suivi.Version.Demande.Decheance, suivi.Etat.PremierImpaye);
        var notices = clause is { MiseEnDemeure: true } ? suivi.Plan.MisesEnDemeure.Where(m => m.Le > date && m.Le <= suivi.Etat.Au).ToList() : [];
        if (notices.Count == 0)
        {
            yield return new Fait(source, "echeance-rompue", rompue);
            yield break;
        }

        var (fait, le) = notices[^1];
        yield return new Fait(source, "echeance-rompue", le < rompue ? le : rompue);
        yield return new Fait(fait, "mise-en-demeure", le) { Donnees = Donnees.De(("delai", Valeur.De((decimal)clause!.DelaiJours))) };
    }

    // The day on which the instalment became the next one: the plan was signed, or the one before was paid.
    private static DateOnly Appel(PlanSuivi suivi, MensualiteSuivie prochaine)
    {
        var rang = suivi.Etat.Mensualites.TakeWhile(m => m != prochaine).Count();
        var depuis = rang == 0 ? suivi.Version.ACompterDu : suivi.Etat.Mensualites[rang - 1].SoldeeLe ?? suivi.Version.ACompterDu;
        return depuis > prochaine.Mensualite.Date ? prochaine.Mensualite.Date : depuis;
    }
}
