using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Changements;

/// <summary>What a new version of the law moves and nobody has confirmed, within the rights of who asks.</summary>
public interface IConsulterChangements
{
    /// <summary>How many.</summary>
    Task<BilanDesChangements> BilanAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>One slice.</summary>
    Task<PageChangements> LireAsync(Acteur acteur, FiltreChangements filtre, CancellationToken annulation = default);
}
