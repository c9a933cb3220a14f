namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>A plan seen from a day.</summary>
/// <param name="Au">The day.</param>
/// <param name="Mensualites">Its instalments, in order.</param>
/// <param name="Rompu">True when an instalment is broken.</param>
/// <param name="PremierImpaye">Day of the first instalment that is broken; null when none is.</param>
/// <param name="Retard">Euros due and not received.</param>
/// <param name="ResteDu">Euros of the whole plan still to come.</param>
/// <param name="Excedent">Euros received above the whole plan.</param>
/// <param name="Suite">What is proposed.</param>
/// <param name="Motif">Why, one French sentence.</param>
public sealed record EtatDuPlan(
    DateOnly Au,
    IReadOnlyList<MensualiteSuivie> Mensualites,
    bool Rompu,
    DateOnly? PremierImpaye,
    decimal Retard,
    decimal ResteDu,
    decimal Excedent,
    SuiteDePlan Suite,
    string Motif)
{
    /// <summary>The plan in one word. A broken instalment that the clause still forgives is late, not broken.</summary>
    public SituationDePlan Situation => true switch
    {
        _ when Mensualites.All(m => m.SoldeeLe is not null) => SituationDePlan.Solde,
        _ when Suite == SuiteDePlan.Relancer => SituationDePlan.EnRetard,
        _ when Rompu => SituationDePlan.Rompu,
        _ => Mensualites.Any(m => m.Statut == StatutMensualite.EnGrace && m.Mensualite.Date < Au) ? SituationDePlan.EnRetard : SituationDePlan.Respecte,
    };

    /// <summary>The first instalment that is not settled; null when all are.</summary>
    public MensualiteSuivie? Prochaine => Mensualites.FirstOrDefault(m => m.SoldeeLe is null);

    /// <summary>Euros received for the plan, what was paid above it left out.</summary>
    public decimal Recu => Mensualites.Sum(m => m.Recu);
}
