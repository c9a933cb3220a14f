using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Production.Lots;

/// <summary>Asks for acts in many dossiers, and follows them.</summary>
public interface ITenirLots
{
    /// <summary>Begins the trial of a batch.</summary>
    Task<Lot> DemanderAsync(Acteur acteur, DemandeLot demande, CancellationToken annulation = default);

    /// <summary>Produces what the trial said could be. False when there is no such batch, or when it was already asked.</summary>
    Task<bool> ProduireAsync(Acteur acteur, Guid lot, CancellationToken annulation = default);

    /// <summary>The batch of that id, if it is this actor's; null otherwise.</summary>
    Task<Lot?> TrouverAsync(Acteur acteur, Guid lot, CancellationToken annulation = default);

    /// <summary>The batches of this actor, latest first.</summary>
    Task<IReadOnlyList<Lot>> ListerAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>What came of each act, in the order of the dossiers.</summary>
    IAsyncEnumerable<LigneDeLot> LignesAsync(Lot lot, CancellationToken annulation = default);
}
