using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Loi;

/// <summary>Notes what moves; what does not passes to the law in force.</summary>
internal static class EcritureDesComparaisons
{
    public static async Task<bool> EcrireAsync(
        IDbContextFactory<BaseRecouvrement> fabrique,
        Guid[] lot,
        List<DossierCompare> compares,
        (string Loi, DateOnly Jour) avec,
        CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await Reprojeter.VerrouillerAsync(donnees, lot, annulation);
        var versions = await donnees.Dossiers.AsNoTracking()
            .Where(d => lot.Contains(d.Id))
            .ToDictionaryAsync(d => d.Id, d => d.Version, annulation);
        var suivies = await Epingles.LireAsync(donnees, lot, annulation);
        // What was written to, confirmed or taken away meanwhile is left to whoever did it.
        List<DossierCompare> valables =
        [
            .. compares.Where(c => versions.GetValueOrDefault(c.Charge.Id) == c.Charge.Version
                && string.Equals(suivies.GetValueOrDefault(c.Charge.Id), c.Charge.Journal.Loi, StringComparison.Ordinal)),
        ];
        List<DossierCompare> pareils = [.. valables.Where(c => c.Mouvements.Count == 0)];
        // A mark without a dossier leads nowhere.
        await Epingles.OterAsync(donnees, [.. pareils.Select(c => c.Charge.Id), .. lot.Where(id => !versions.ContainsKey(id))], annulation);
        await EcritureDeVues.RemplacerAsync(donnees, [.. pareils.Select(c => LignesDeVue.Tirer(c.Apres, donnees.Model))], annulation);
        foreach (var compare in valables.Where(c => c.Mouvements.Count > 0))
        {
            await NoterAsync(donnees, compare, avec, annulation);
        }

        await transaction.CommitAsync(annulation);
        return true;
    }

    private static async Task NoterAsync(
        BaseRecouvrement donnees, DossierCompare compare, (string Loi, DateOnly Jour) avec, CancellationToken annulation)
    {
        var id = compare.Charge.Id;
        await donnees.MouvementsDroit.Where(m => m.Dossier == id).ExecuteDeleteAsync(annulation);
        await Insertion.EcrireAsync(donnees, [.. compare.Mouvements.Select((m, rang) => LigneMouvement.De(id, rang, m))], annulation);
        var (version, nombre, alertes) = (compare.Charge.Version, compare.Mouvements.Count, compare.Mouvements.Count(m => m.Alerte));
        await donnees.Changements.Where(c => c.Dossier == id).ExecuteUpdateAsync(
            c => c.SetProperty(x => x.Nouvelle, avec.Loi)
                .SetProperty(x => x.Jour, avec.Jour)
                .SetProperty(x => x.Version, version)
                .SetProperty(x => x.Mouvements, nombre)
                .SetProperty(x => x.Alertes, alertes),
            annulation);
    }
}
