using Recouvrement.Application.Droits;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Production;

/// <summary>The décomptes that a dossier handed over: kept whole, recomputed at will.</summary>
public interface IDecomptesProduits
{
    /// <summary>Newest first; empty outside the rights.</summary>
    Task<IReadOnlyList<DecompteProduit>> ListerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>The account as it was kept; null outside the rights, when there is no such décompte, or when it can no longer be read.</summary>
    Task<InstantaneDecompte?> OuvrirAsync(Acteur acteur, Guid dossier, Guid decompte, CancellationToken annulation = default);

    /// <summary>Recomputes it, and compares it with today's; null outside the rights or when there is no such décompte.</summary>
    Task<VerificationDuDecompte?> VerifierAsync(Acteur acteur, Guid dossier, Guid decompte, CancellationToken annulation = default);
}
