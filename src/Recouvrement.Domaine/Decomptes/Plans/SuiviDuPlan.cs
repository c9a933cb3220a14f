namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>
/// Follows a plan: a pure function of the plan, the payments and a day. Payments go to the instalments in order, a returned one never
/// paid. What comes next is proposed to the juriste; a term is never lost by itself.
/// </summary>
public static class SuiviDuPlan
{
    /// <summary>State of the plan on a day.</summary>
    /// <param name="plan">The version that governs.</param>
    /// <param name="versements">Payments made for the plan.</param>
    /// <param name="au">The day.</param>
    /// <param name="misEnDemeureLe">Day of the formal notice that followed the break; null when none was sent.</param>
    public static EtatDuPlan Etat(PlanApurement plan, IEnumerable<Versement> versements, DateOnly au, DateOnly? misEnDemeureLe = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(versements);
        var recus = versements
            .Where(v => v.Date <= au && v.Date >= plan.ACompterDu && (v.RejeteLe is not { } rejet || rejet > au))
            .OrderBy(v => v.Date).ThenBy(v => v.Id, StringComparer.Ordinal)
            .Select(v => (v.Date, Montant: v.Montant)).ToList();
        var suivies = new List<MensualiteSuivie>();
        var (rang, disponible) = (0, recus.Count > 0 ? recus[0].Montant : 0m);
        foreach (var mensualite in plan.Mensualites)
        {
            var (recu, soldee) = (0m, (DateOnly?)null);
            while (rang < recus.Count && recu < mensualite.Montant)
            {
                var pris = Math.Min(disponible, mensualite.Montant - recu);
                recu += pris;
                disponible -= pris;
                if (recu >= mensualite.Montant - plan.Demande.Tolerance)
                {
                    soldee ??= recus[rang].Date;
                }

                if (disponible == 0 && ++rang < recus.Count)
                {
                    disponible = recus[rang].Montant;
                }
            }

            suivies.Add(new MensualiteSuivie(mensualite, recu, soldee, Statut(plan, mensualite, recu, soldee, au)));
        }

        return Conclure(plan, suivies, au, misEnDemeureLe, disponible + recus.Skip(rang + 1).Sum(r => r.Montant));
    }

    private static StatutMensualite Statut(PlanApurement plan, Mensualite mensualite, decimal recu, DateOnly? soldee, DateOnly au)
    {
        var limite = mensualite.Date.AddDays(plan.Demande.JoursDeGrace);
        if (soldee is { } jour)
        {
            return jour <= limite ? StatutMensualite.Payee : StatutMensualite.Regularisee;
        }

        return true switch
        {
            _ when au < mensualite.Date => StatutMensualite.AVenir,
            _ when au <= limite => StatutMensualite.EnGrace,
            _ => recu > 0 ? StatutMensualite.Partielle : StatutMensualite.Impayee,
        };
    }

    private static EtatDuPlan Conclure(
        PlanApurement plan, List<MensualiteSuivie> suivies, DateOnly au, DateOnly? misEnDemeureLe, decimal excedent)
    {
        var rompues = suivies.Where(s => s.Statut is StatutMensualite.Impayee or StatutMensualite.Partielle).ToList();
        var (suite, motif) = Proposer(plan.Demande, rompues, au, misEnDemeureLe);
        return new EtatDuPlan(
            au,
            suivies,
            rompues.Count > 0,
            rompues.Count > 0 ? rompues[0].Mensualite.Date : null,
            suivies.Where(s => s.Mensualite.Date <= au && s.SoldeeLe is null).Sum(s => s.Reste),
            suivies.Where(s => s.SoldeeLe is null).Sum(s => s.Reste),
            excedent,
            suite,
            motif);
    }

    private static (SuiteDePlan Suite, string Motif) Proposer(DemandePlan demande, List<MensualiteSuivie> rompues, DateOnly au, DateOnly? misEnDemeureLe)
    {
        if (rompues.Count == 0)
        {
            return (SuiteDePlan.Aucune, "Le plan est tenu.");
        }

        var dit = $"Échéance du {TexteFrancais.DateLongue(rompues[0].Mensualite.Date)} impayée, {TexteFrancais.Euros(rompues.Sum(r => r.Reste))} en retard";
        if (demande.Decheance is not { } clause)
        {
            return (SuiteDePlan.Renegocier, dit + "\u00A0; aucune clause de déchéance du terme\u00A0: proposez un avenant.");
        }

        if (rompues.Count < clause.Impayes)
        {
            return (SuiteDePlan.Relancer, dit + $"\u00A0; la clause joue à partir de {TexteFrancais.Accorder(clause.Impayes, "impayé")}\u00A0: relancez.");
        }

        if (!clause.MiseEnDemeure)
        {
            return (SuiteDePlan.ProposerLaDecheance, dit + "\u00A0; la clause dispense de mise en demeure\u00A0: la déchéance du terme peut être prononcée.");
        }

        // A notice sent before this break was about another one.
        if (misEnDemeureLe is not { } notice || notice <= rompues[0].Mensualite.Date)
        {
            return (SuiteDePlan.MettreEnDemeure, dit + $"\u00A0; la clause exige une mise en demeure de {TexteFrancais.Accorder(clause.DelaiJours, "jour")}.");
        }

        var terme = notice.AddDays(clause.DelaiJours);
        return au <= terme
            ? (SuiteDePlan.AttendreLaMiseEnDemeure, dit + $"\u00A0; la mise en demeure laisse jusqu’au {TexteFrancais.DateLongue(terme)}.")
            : (SuiteDePlan.ProposerLaDecheance, dit + $"\u00A0; mise en demeure du {TexteFrancais.DateLongue(notice)} restée sans effet\u00A0: la déchéance du terme peut être prononcée.");
    }
}
