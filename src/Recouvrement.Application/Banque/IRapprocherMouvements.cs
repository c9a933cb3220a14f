using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Banque;

/// <summary>Matches the inbox again: new dossiers, new claims, new accounts since.</summary>
public interface IRapprocherMouvements
{
    /// <summary>Replaces the proposals of every movement of the inbox within the rights; records nothing. Gives how many have one.</summary>
    Task<int> ExecuterAsync(Acteur acteur, CancellationToken annulation = default);
}
