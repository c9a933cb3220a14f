using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Changements;

/// <summary>Finds out what a change of the law moves, dossier by dossier, in bounded memory.</summary>
public interface IComparerDroit
{
    /// <summary>
    /// Compares the dossiers that wait for it, those written to since their comparison included. What nothing moves passes to the law in
    /// force; what moves waits to be confirmed. Gives the number of dossiers compared.
    /// </summary>
    Task<int> AvancerAsync(CancellationToken annulation = default);

    /// <summary>
    /// What that law would move in every dossier it governs, without writing anything: a draft can be tried before it is put in force. One
    /// dossier at a time; those where nothing moves are left out.
    /// </summary>
    IAsyncEnumerable<ChangementDeDossier> EssayerAsync(Replieur candidat, CancellationToken annulation = default);
}
