using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

internal sealed class ConsulterRegistre(IDbContextFactory<BaseRecouvrement> fabrique) : IConsulterRegistre
{
    public async Task<Page<LigneEcheance>> LireAsync(
        Acteur acteur, DateOnly jour, Guid? portefeuille, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var echeances = donnees.Echeances.AsNoTracking().Permises(acteur).Where(e => e.CreeeLe == jour);
        if (portefeuille is { } id)
        {
            echeances = echeances.Where(e => e.Portefeuille == id);
        }

        var total = await echeances.CountAsync(annulation);
        var tranche = echeances.OrderBy(e => e.Dossier).ThenBy(e => e.Rang).Skip(page.Saut).Take(page.TailleBornee);
        return new Page<LigneEcheance>(
            await Joindre.EcheancesAsync(donnees, tranche, annulation), total, page.NumeroBorne, page.TailleBornee);
    }
}
