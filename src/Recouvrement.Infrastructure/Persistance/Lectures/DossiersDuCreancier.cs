using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

internal sealed class DossiersDuCreancier(IDbContextFactory<BaseRecouvrement> fabrique) : IDossiersDuCreancier
{
    public async Task<IReadOnlyList<Guid>> OuvertsAsync(Acteur acteur, IdentitePartie creancier, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await Ouverts(donnees, donnees.Dossiers.AsNoTracking().Permis(acteur), creancier).OrderBy(d => d.Numero).Select(d => d.Id).ToListAsync(annulation);
    }

    public async Task<Guid?> DernierAsync(IdentitePartie creancier, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await Ouverts(donnees, donnees.Dossiers.AsNoTracking(), creancier).OrderByDescending(d => d.Numero).Select(d => (Guid?)d.Id).FirstOrDefaultAsync(annulation);
    }

    private static IQueryable<LigneDossierEnBase> Ouverts(BaseRecouvrement donnees, IQueryable<LigneDossierEnBase> dossiers, IdentitePartie creancier)
    {
        var parties = donnees.Parties.AsNoTracking().Where(p => p.Role == RolePartie.Creancier);
        parties = creancier.Siren is { } siren ? parties.Where(p => p.Siren == siren) : parties.Where(p => p.Siren == null && p.Nom == creancier.Nom);
        return dossiers.Where(d => d.ClosLe == null && parties.Any(p => p.Dossier == d.Id));
    }
}
