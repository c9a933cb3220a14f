using System.Collections.Frozen;

namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// The words so common that they find nothing: indexed all the same (a phrase needs them), left aside when a query holds
/// a better word.
/// </summary>
public static class MotsVides
{
    private static readonly FrozenSet<string> Liste = (
        "a ai as au aux avec c ce ces cet cette d dans de des du elle elles en est et eu eux il ils j je l la le les leur leurs lui m " +
        "me meme mes n ne ni nos notre nous on ont ou par pas pour qu que qui s sa se ses si son sont sur t ta te tes ton tu un une vos " +
        "votre vous y").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether a folded form is one of them.</summary>
    public static bool Contient(string forme) => Liste.Contains(forme);
}
