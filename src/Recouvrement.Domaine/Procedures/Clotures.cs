using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Domaine.Procedures;

/// <summary>Finds, in a list of facts that act upon a deadline, the one that just happened.</summary>
internal static class Clotures
{
    /// <summary>The first that this fact fills; null when none does.</summary>
    public static Cloture? Trouver(IReadOnlyList<Cloture> clotures, Fait fait, Evaluation evaluation)
    {
        for (var i = 0; i < clotures.Count; i++)
        {
            if (string.Equals(clotures[i].Fait, fait.Type, StringComparison.Ordinal) && evaluation.EstVraie(clotures[i].Si, fait))
            {
                return clotures[i];
            }
        }

        return null;
    }

    /// <summary>The day that a field of the fact holds; null when no field is named or it holds none.</summary>
    public static DateOnly? Date(Fait fait, string? champ) => champ is null ? null : fait.Donnees[champ]?.Jour;
}
