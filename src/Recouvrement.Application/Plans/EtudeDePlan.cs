using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>A plan drawn for the eyes.</summary>
/// <param name="Plan">The plan; null when something opposes it.</param>
/// <param name="MontantDuDecompte">True when its sum is the balance of the account, or what remained of the plan, and not a given one.</param>
/// <param name="Refus">What opposes it as a whole; null otherwise.</param>
/// <param name="Erreurs">What opposes it field by field.</param>
public sealed record EtudeDePlan(PlanApurement? Plan, bool MontantDuDecompte, string? Refus, IReadOnlyList<ErreurChamp> Erreurs);
