using System.Text.Json;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Echanges;

/// <summary>Writes décomptes, what they were asked, and their snapshots as JSON.</summary>
public static class EcritureDecompte
{
    /// <summary>The result.</summary>
    public static string Ecrire(Decompte decompte) => JsonSerializer.Serialize(decompte, FormatDecompte.Options);

    /// <summary>The demand, as <see cref="LectureDecompte"/> reads it.</summary>
    public static string Ecrire(DemandeDecompte demande) => JsonSerializer.Serialize(demande, FormatDecompte.Options);

    /// <summary>The snapshot, as <see cref="LectureInstantane"/> reads it.</summary>
    public static string Ecrire(InstantaneDecompte instantane) => JsonSerializer.Serialize(instantane, FormatDecompte.Options);

    /// <summary>A plan as it was signed, as <see cref="LecturePlan"/> reads it back.</summary>
    public static string Ecrire(PlanApurement plan) => JsonSerializer.Serialize(plan, FormatDecompte.Options);
}
