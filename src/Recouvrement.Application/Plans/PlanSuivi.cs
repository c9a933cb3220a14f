using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>A plan seen from a day: which instalments are paid, what is late, what comes next.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Version">The version that governs.</param>
/// <param name="Etat">Its instalments and what was received for them.</param>
/// <param name="Mandat">The mandate that serves it; null when none does.</param>
/// <param name="Presentations">What was handed to the bank for it, in order.</param>
public sealed record PlanSuivi(
    PlanDuDossier Plan, PlanApurement Version, EtatDuPlan Etat, MandatDuDossier? Mandat, IReadOnlyList<PresentationDePrelevement> Presentations)
{
    /// <summary>Where it stands.</summary>
    public SituationDePlan Situation => Plan.Fin is { } fin && fin.Le <= Etat.Au ? fin.Situation : Etat.Situation;

    /// <summary>True while instalments are expected.</summary>
    public bool EstEnCours => Situation is SituationDePlan.Respecte or SituationDePlan.EnRetard or SituationDePlan.Rompu;

    /// <summary>The first instalment that is not settled; null when none is expected any more.</summary>
    public MensualiteSuivie? Prochaine => EstEnCours ? Etat.Prochaine : null;

    /// <summary>The last presentation of an instalment; null when it was never presented.</summary>
    public PresentationDePrelevement? Presentee(Mensualite mensualite) =>
        Presentations.LastOrDefault(p => p.Numero == mensualite.Numero && p.Echeance == mensualite.Date);

    /// <summary>« En mandat » : how far it is paid, in whole per cent.</summary>
    public int Avancement => Version.Total == 0m ? 100 : (int)decimal.Floor(Etat.Recu * 100m / Version.Total);
}
