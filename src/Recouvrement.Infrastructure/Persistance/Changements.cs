using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Exploitation;
using Recouvrement.Infrastructure.Persistance.Journaux;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>What the index follows, in the database.</summary>
internal sealed class Changements(IDbContextFactory<BaseRecouvrement> fabrique) : IChangements
{
    public async Task<IReadOnlyList<DossierChange>> LireAsync(long depuis, int maximum, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var dossiers = await donnees.Dossiers.AsNoTracking()
            .Where(d => d.Changement > depuis)
            .OrderBy(d => d.Changement)
            .Take(maximum)
            .Select(d => new { d.Id, d.Numero, d.Changement })
            .ToListAsync(annulation);
        Guid[] ids = [.. dossiers.Select(d => d.Id)];
        var pieces = await donnees.Pieces.AsNoTracking()
            .Where(p => ids.Contains(p.Dossier))
            .Select(p => new { p.Dossier, p.Document })
            .ToListAsync(annulation);
        var parDossier = pieces.ToLookup(p => p.Dossier, p => p.Document);
        return
        [
            .. dossiers.Select(d => new DossierChange(
                d.Id, d.Changement, [LignesDeVue.DocumentDuDossier(d.Numero), .. parDossier[d.Id].Order()])),
        ];
    }

    public async Task<long> DernierAsync(CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Dossiers.MaxAsync(d => (long?)d.Changement, annulation) ?? 0;
    }
}
