using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Banque;

/// <summary>Where movements are kept once imported.</summary>
public interface IDepotMouvements
{
    /// <summary>A movement within the rights; null when there is none.</summary>
    Task<MouvementCharge?> ChargerAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default);

    /// <summary>Some movements, within the rights; those that are not there are left out.</summary>
    Task<IReadOnlyList<MouvementCharge>> ChargerEnsembleAsync(
        Acteur acteur, IReadOnlyCollection<Guid> mouvements, CancellationToken annulation = default);

    /// <summary>What is proposed for a movement, the best first, dossiers within the rights only.</summary>
    Task<IReadOnlyList<Proposition>> PropositionsAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default);

    /// <summary>Puts a movement aside or takes it back, with who and why; false when it is no longer in the state expected.</summary>
    Task<bool> DeciderAsync(
        Acteur acteur, Guid mouvement, EtatMouvement avant, EtatMouvement apres, string motif, CancellationToken annulation = default);

    /// <summary>Movements still in the inbox, oldest first, for a new matching.</summary>
    IAsyncEnumerable<MouvementBancaire> AAffecterAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>Replaces what is proposed for those movements.</summary>
    Task ProposerAsync(IReadOnlyList<(Guid Mouvement, IReadOnlyList<Proposition> Propositions)> lot, CancellationToken annulation = default);

    /// <summary>The payments that bear one of those end-to-end references, by reference: what a return undoes.</summary>
    Task<IReadOnlyDictionary<string, (Guid Dossier, Guid Fait, long Centimes)>> PaiementsAsync(
        IReadOnlyCollection<string> boutEnBout, CancellationToken annulation = default);

    /// <summary>
    /// The open dossiers of the rights with what matching looks up: references, amounts, names, accounts that paid, mandates.
    /// </summary>
    /// <param name="acteur">Who matches.</param>
    /// <param name="portefeuille">One portfolio; null for all those of the rights.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<IndexDesDossiers> IndexerAsync(Acteur acteur, Guid? portefeuille, CancellationToken annulation = default);
}
