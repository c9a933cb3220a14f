using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Production;

/// <summary>Produces an act in many dossiers, one by one: each act is whole or was refused with its reason, whatever becomes of the others.</summary>
public interface IProduireEnLot
{
    /// <summary>One line for each act, as it is made; nothing is held in memory but the line.</summary>
    IAsyncEnumerable<LigneDeLot> ExecuterAsync(Acteur acteur, DemandeLot demande, CancellationToken annulation = default);
}
