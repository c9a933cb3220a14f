using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Comptabilite;

/// <summary>
/// The accounts of the dossiers, for a responsable: nobody else gets a line. Everything streams; memory is that of one batch of journals.
/// </summary>
public interface ITenirComptes
{
    /// <summary>
    /// The entries of a period, in the order in which they were recorded. Payments go where the décompte imputes them: principal, interest,
    /// accessories, costs.
    /// </summary>
    IAsyncEnumerable<EcritureComptable> EcrituresAsync(Acteur acteur, PeriodeComptable periode, CancellationToken annulation = default);

    /// <summary>What the export of that period would hold, and what to look at before it.</summary>
    Task<BilanComptable> BilanAsync(Acteur acteur, PeriodeComptable periode, IProgress<int>? progres = null, CancellationToken annulation = default);

    /// <summary>What the policy of depreciation gives on a day, dossiers to adjust only.</summary>
    /// <param name="acteur">Who asks.</param>
    /// <param name="creancier">SIREN or name of the creditor; null for all.</param>
    /// <param name="au">Closing day.</param>
    /// <param name="tauxTva">VAT of the claims, in per cent; 0 when they bear none.</param>
    /// <param name="annulation">Cancellation.</param>
    IAsyncEnumerable<DepreciationProposee> DepreciationsAsync(Acteur acteur, string? creancier, DateOnly au, decimal tauxTva, CancellationToken annulation = default);

    /// <summary>The losses recorded in a period, with their VAT and their proof.</summary>
    IAsyncEnumerable<PerteConstatee> PertesAsync(Acteur acteur, PeriodeComptable periode, CancellationToken annulation = default);

    /// <summary>
    /// What each dossier owes on a day, interest and costs included: the décompte of its first debtor. Dossiers opened after that day or
    /// closed by then are left out.
    /// </summary>
    IAsyncEnumerable<SoldeDeDossier> SoldesAsync(Acteur acteur, string? creancier, DateOnly au, CancellationToken annulation = default);
}
