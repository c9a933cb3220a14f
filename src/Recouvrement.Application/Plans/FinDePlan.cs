using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>How a plan ended.</summary>
/// <param name="Fait">The fact that ended it.</param>
/// <param name="Le">Its day.</param>
/// <param name="Situation">Denounced, or ended without a fault.</param>
/// <param name="Cause">The cause in words.</param>
/// <param name="Motif">The reason; null when none was given.</param>
public sealed record FinDePlan(Guid Fait, DateOnly Le, SituationDePlan Situation, string Cause, string? Motif);
