using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>Keeps what somebody decided of a notice for one debtor, and folds his dossier again at once.</summary>
public interface IDeciderAvis
{
    /// <summary>
    /// Decides. Refused, with one sentence, outside the rights, or when a notice is set aside without a reason.
    /// </summary>
    Task<Resultat<DecisionPrise>> ExecuterAsync(
        Acteur acteur, Guid avis, Guid dossier, Guid partie, DecisionAvis decision, string? motif, CancellationToken annulation = default);
}
