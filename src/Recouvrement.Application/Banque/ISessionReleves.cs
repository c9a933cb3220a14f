using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Application.Banque;

/// <summary>One transaction of import: what was not confirmed is undone when it is disposed of.</summary>
public interface ISessionReleves : IAsyncDisposable
{
    /// <summary>A statement begins; its totals come when it closes.</summary>
    Task OuvrirAsync(Guid id, FichierReleve fichier, ReleveBancaire releve, CancellationToken annulation = default);

    /// <summary>
    /// Which of those movements are new. An entry known without its operations gives way to the same entry with them, as long as
    /// nothing was done with it.
    /// </summary>
    Task<IReadOnlyList<MouvementBancaire>> TrierAsync(IReadOnlyList<MouvementBancaire> mouvements, CancellationToken annulation = default);

    /// <summary>Writes new movements of a statement with what is proposed for them.</summary>
    Task GarderAsync(
        Guid releve, IReadOnlyList<(MouvementBancaire Mouvement, IReadOnlyList<Proposition> Propositions)> lot, CancellationToken annulation = default);

    /// <summary>The statement is read to its end.</summary>
    Task FermerAsync(Guid id, BilanReleve bilan, int nouveaux, CancellationToken annulation = default);

    /// <summary>Keeps everything.</summary>
    Task ValiderAsync(CancellationToken annulation = default);
}
