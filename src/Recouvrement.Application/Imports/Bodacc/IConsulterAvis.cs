using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>The notices that wait for somebody. A notice is public; which dossiers it reaches is not: rights are in every answer.</summary>
public interface IConsulterAvis
{
    /// <summary>
    /// How many wait, by reason, within the rights. Those without a known debtor are counted up to a thousand: beyond, nobody reads the figure.
    /// </summary>
    Task<IReadOnlyDictionary<RaisonAvis, int>> ComptesAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>How many ask for a decision, those without a known debtor left out.</summary>
    Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>
    /// Those of one reason, latest publication first; null for all that a decision is asked for, which those without a known debtor are not.
    /// </summary>
    Task<Page<AvisADecider>> LireAsync(Acteur acteur, RaisonAvis? raison, DemandePage page, CancellationToken annulation = default);

    /// <summary>One of them, for one debtor; without dossier, a notice of which no debtor is known. Null when there is none within the rights.</summary>
    Task<AvisADecider?> TrouverAsync(Acteur acteur, Guid avis, Guid? dossier, Guid? partie, CancellationToken annulation = default);

    /// <summary>The other notices that name the same persons: those that a rectification may be about.</summary>
    Task<IReadOnlyList<AvisEnregistre>> SemblablesAsync(Acteur acteur, Guid avis, CancellationToken annulation = default);
}
