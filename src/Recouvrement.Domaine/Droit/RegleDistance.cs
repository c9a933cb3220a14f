using System.Collections.Frozen;

namespace Recouvrement.Domaine.Droit;

/// <summary>One augmentation of delays by distance (CPC 643-644), as data.</summary>
/// <param name="Juridictions">Codes of the territories where the court sits.</param>
/// <param name="Demeures">Codes of the territories where the person lives; empty for any other territory of the Republic.</param>
/// <param name="Mois">Months added to the delay, as one single delay (DIS-07).</param>
/// <param name="Passeport">Article, source, confidence.</param>
public sealed record RegleDistance(
    IReadOnlyList<string> Juridictions,
    IReadOnlyList<string> Demeures,
    int Mois,
    Passeport Passeport)
{
    /// <summary>True when it benefits a person living in <paramref name="demeure"/> before a court of <paramref name="juridiction"/>.</summary>
    public bool Vise(string juridiction, string demeure) =>
        !string.Equals(juridiction, demeure, StringComparison.Ordinal)
        && Juridictions.Contains(juridiction, StringComparer.Ordinal)
        && (Demeures.Count > 0
            ? Demeures.Contains(demeure, StringComparer.Ordinal)
            : !string.Equals(demeure, Territoires.Etranger, StringComparison.Ordinal));

    /// <summary>The rule that applies to each pair of territories, found once: the fold asks thousands of times.</summary>
    internal static FrozenDictionary<(string Juridiction, string Demeure), RegleDistance> Croiser(
        IReadOnlyList<RegleDistance> regles,
        IReadOnlyList<Territoire> territoires)
    {
        var croisees = new Dictionary<(string, string), RegleDistance>();
        foreach (var juridiction in territoires)
        {
            foreach (var demeure in territoires)
            {
                if (regles.FirstOrDefault(r => r.Vise(juridiction.Code, demeure.Code)) is { } regle)
                {
                    croisees[(juridiction.Code, demeure.Code)] = regle;
                }
            }
        }

        return croisees.ToFrozenDictionary();
    }
}
