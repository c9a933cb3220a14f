using System.Globalization;

namespace Recouvrement.Application.Comptes;

/// <summary>
/// Names by which a reader knows things, no two of them the same: the second « FA-001 » is « FA-001 (2) ». A rank that somebody wrote
/// himself is a name like another, hence never given twice either.
/// </summary>
internal sealed class NomsDistincts
{
    private readonly HashSet<string> donnes = new(StringComparer.Ordinal);

    /// <summary>That name, or the first rank of it that is free.</summary>
    public string Donner(string nom)
    {
        var candidat = nom;
        for (var rang = 2; !donnes.Add(candidat); rang++)
        {
            candidat = $"{nom} ({rang.ToString(CultureInfo.InvariantCulture)})";
        }

        return candidat;
    }
}
