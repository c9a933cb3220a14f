using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Comptabilite;

/// <summary>The accounts of the dossiers: entries to export, depreciation to propose, VAT to recover.</summary>
public interface ITenirComptes
{
    /// <summary>
    /// The entries of a period, in the order in which they were recorded. Known of the dossiers are the principal and the payments:
    /// what exceeds the principal waits on an account for the décompte.
    /// </summary>
    /// <param name="acteur">Who exports: dossiers outside the rights are left out.</param>
    /// <param name="creancier">SIREN or name of the creditor; null for all.</param>
    /// <param name="du">First accounting day.</param>
    /// <param name="au">Last accounting day.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<IReadOnlyList<EcritureComptable>> EcrituresAsync(Acteur acteur, string? creancier, DateOnly du, DateOnly au, CancellationToken annulation = default);

    /// <summary>What the policy of depreciation gives on a day, dossiers to adjust only.</summary>
    /// <param name="acteur">Who asks.</param>
    /// <param name="creancier">SIREN or name of the creditor; null for all.</param>
    /// <param name="au">Closing day.</param>
    /// <param name="tauxTva">VAT of the claims, in per cent; 0 when they bear none.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<IReadOnlyList<DepreciationProposee>> DepreciationsAsync(Acteur acteur, string? creancier, DateOnly au, decimal tauxTva, CancellationToken annulation = default);

    /// <summary>The losses recorded in a period, with their VAT and their proof.</summary>
    Task<IReadOnlyList<PerteConstatee>> PertesAsync(Acteur acteur, string? creancier, DateOnly du, DateOnly au, CancellationToken annulation = default);
}
