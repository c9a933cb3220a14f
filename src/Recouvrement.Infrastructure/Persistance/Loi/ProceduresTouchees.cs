using System.Text.Json;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>Which procedures a change of the law may move: those whose file changed, and those that name a rule or a threshold that did.</summary>
internal static class ProceduresTouchees
{
    /// <summary>Their ids; null when all may be (calendars, distances, standing clocks, rates).</summary>
    public static IReadOnlySet<string>? Entre(Replieur avant, Replieur apres)
    {
        if (!string.Equals(Commun(avant.Droit), Commun(apres.Droit), StringComparison.Ordinal))
        {
            return null;
        }

        // Every dossier with a claim has a décompte.
        if (DroitDuDecompte.Depuis(avant.Droit).PeutDifferer(DroitDuDecompte.Depuis(apres.Droit)))
        {
            return null;
        }

        var regles = Changees(avant.Droit.Delais, apres.Droit.Delais, r => r.Id);
        var seuils = Changees(avant.Droit.Seuils, apres.Droit.Seuils, s => s.Id);
        var touchees = Changees(avant.Procedures.Toutes, apres.Procedures.Toutes, p => p.Id);
        touchees.UnionWith(avant.Procedures.Toutes.Concat(apres.Procedures.Toutes)
            .Where(p => DroitEmploye.Regles(p).Overlaps(regles) || DroitEmploye.Seuils(p).Overlaps(seuils))
            .Select(p => p.Id));
        // A clock runs in every dossier, whether or not a procedure is open.
        return avant.Procedures.Toutes.Concat(apres.Procedures.Toutes).Any(p => p.Horloge is not null && touchees.Contains(p.Id)) ? null : touchees;
    }

    private static string Commun(IDroit droit) =>
        JsonSerializer.Serialize(new { droit.Territoires, droit.Feries, droit.Distances, droit.MoisDeValidite });

    private static HashSet<string> Changees<T>(IReadOnlyList<T> avant, IReadOnlyList<T> apres, Func<T, string> id)
    {
        var (anciennes, nouvelles) = (Textes(avant, id), Textes(apres, id));
        return [.. anciennes.Keys.Union(nouvelles.Keys, StringComparer.Ordinal)
            .Where(cle => !string.Equals(anciennes.GetValueOrDefault(cle), nouvelles.GetValueOrDefault(cle), StringComparison.Ordinal))];
    }

    private static Dictionary<string, string> Textes<T>(IReadOnlyList<T> choses, Func<T, string> id) =>
        choses.ToDictionary(id, c => JsonSerializer.Serialize(c), StringComparer.Ordinal);
}
