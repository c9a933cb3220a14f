using Recouvrement.Application.Consultation;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Production;

/// <summary>What a décompte produced is worth: is it still what was written, does it recompute, does the dossier still say the same.</summary>
/// <param name="Produit">The décompte.</param>
/// <param name="Alteration">Why it can no longer be read, or that its content is not what was kept; null when it is intact.</param>
/// <param name="Recalcul">What its own rates do not give again; empty when it recomputes to the cent.</param>
/// <param name="Depuis">What differs from the account that today's facts and law give for the same day; empty when nothing does.</param>
/// <param name="RefusAujourdhui">Why that account cannot be drawn today; null otherwise.</param>
public sealed record VerificationDuDecompte(
    DecompteProduit Produit,
    string? Alteration,
    IReadOnlyList<EcartDInstantane> Recalcul,
    IReadOnlyList<EcartDInstantane> Depuis,
    string? RefusAujourdhui)
{
    /// <summary>What was recorded since and may move an account, newest first; empty when nothing differs.</summary>
    public IReadOnlyList<LigneFil> EnregistreDepuis { get; init; } = [];
}
