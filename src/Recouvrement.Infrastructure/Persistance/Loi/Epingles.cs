using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>Which dossiers still follow the law before, and the passage to the next one.</summary>
internal static class Epingles
{
    /// <summary>The law that each of these dossiers follows, for those that do not follow the one in force.</summary>
    public static async Task<Dictionary<Guid, string>> LireAsync(
        BaseRecouvrement donnees, IReadOnlyCollection<Guid> dossiers, CancellationToken annulation)
    {
        Guid[] cherches = [.. dossiers];
        return await donnees.Changements.AsNoTracking()
            .Where(c => cherches.Contains(c.Dossier))
            .ToDictionaryAsync(c => c.Dossier, c => c.Ancienne, annulation);
    }

    /// <summary>
    /// Inside the transaction of a writing, once the rows of the dossiers are held: the lots folded by the law that their dossier follows. The
    /// others are left for another try. The fact that applies the law in force takes the mark away.
    /// </summary>
    public static async Task<List<LotEcriture>> ControlerAsync(
        BaseRecouvrement donnees, List<LotEcriture> lots, CancellationToken annulation)
    {
        var suivies = await LireAsync(donnees, [.. lots.Select(l => l.Vue.Dossier.Id)], annulation);
        var justes = lots.ToLookup(l => string.Equals(suivies.GetValueOrDefault(l.Vue.Dossier.Id), l.Vue.Journal.Loi, StringComparison.Ordinal));
        foreach (var lot in justes[false])
        {
            await Sql.ExecuterAsync(
                donnees,
                "UPDATE dossiers SET version = @avant WHERE id = @dossier",
                annulation,
                ("avant", lot.VersionAvant),
                ("dossier", lot.Vue.Dossier.Id));
        }

        List<Guid> appliques =
        [
            .. justes[true].Where(l => l.Entrees.Any(e => string.Equals(e.Fait.Type, TypesDeFait.DroitApplique, StringComparison.Ordinal)))
                .Select(l => l.Vue.Dossier.Id),
        ];
        if (appliques.Count > 0)
        {
            await OterAsync(donnees, appliques, annulation);
        }

        return [.. justes[true]];
    }

    /// <summary>Those dossiers follow the law in force from now on.</summary>
    public static async Task OterAsync(BaseRecouvrement donnees, IReadOnlyCollection<Guid> dossiers, CancellationToken annulation)
    {
        Guid[] cherches = [.. dossiers];
        await donnees.MouvementsDroit.Where(m => cherches.Contains(m.Dossier)).ExecuteDeleteAsync(annulation);
        await donnees.Changements.Where(c => cherches.Contains(c.Dossier)).ExecuteDeleteAsync(annulation);
    }

    /// <summary>
    /// Keeps the dossiers of those procedures (of all when null) under <paramref name="ancienne"/>, unless an older law already holds them.
    /// One statement, whatever their number: nothing is served meanwhile under a law that nobody confirmed.
    /// </summary>
    public static Task<int> PoserAsync(
        BaseRecouvrement donnees, string ancienne, IReadOnlySet<string>? procedures, CancellationToken annulation)
    {
        var parametres = new List<(string, object?)> { ("ancienne", ancienne) };
        var noms = new List<string>();
        foreach (var procedure in procedures ?? new HashSet<string>())
        {
            var nom = FormattableString.Invariant($"p{noms.Count}");
            noms.Add("@" + nom);
            parametres.Add((nom, procedure));
        }

        var dossiers = procedures is null
            ? "SELECT id, @ancienne, 0, 0, 0 FROM dossiers WHERE 1 = 1"
            : $"SELECT DISTINCT dossier, @ancienne, 0, 0, 0 FROM etats_procedure WHERE {(noms.Count == 0 ? "1 = 0" : $"procedure IN ({string.Join(", ", noms)})")}";
        return Sql.ExecuterAsync(
            donnees,
            "INSERT INTO changements_droit (dossier, ancienne, version, mouvements, alertes) "
            + $"{dossiers} ON CONFLICT (dossier) DO NOTHING",
            annulation,
            [.. parametres]);
    }
}
