using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Plans;

/// <summary>A slice of the plans, with the totals of all that the filter keeps.</summary>
/// <param name="Lignes">The slice.</param>
/// <param name="Montant">Euros to be paid in all.</param>
/// <param name="Recu">Euros received.</param>
/// <param name="Retard">Euros due and not received.</param>
public sealed record PagePlans(Page<LigneDePlan> Lignes, decimal Montant, decimal Recu, decimal Retard);
