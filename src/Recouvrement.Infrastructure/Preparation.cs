using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Journaux;

namespace Recouvrement.Infrastructure;

/// <summary>What is done once, before anything is served.</summary>
public static class Preparation
{
    /// <summary>
    /// Creates the folder, brings the schema up to date, loads the law (throws <see cref="LoiInutilisable"/> when it cannot), folds the
    /// read tables again when the law changed, and lets the days gone by since the last start take effect.
    /// </summary>
    public static async Task PreparerRecouvrementAsync(
        this IServiceProvider services, IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        var options = services.GetRequiredService<OptionsRecouvrement>();
        Directory.CreateDirectory(options.DossierDonnees);
        var reprojeter = services.GetRequiredService<Reprojeter>();
        await using (var donnees = await services.GetRequiredService<IDbContextFactory<BaseRecouvrement>>().CreateDbContextAsync(annulation))
        {
            await donnees.Database.MigrateAsync(annulation);
        }

        if (await reprojeter.EstAJourAsync(annulation))
        {
            await reprojeter.AvancerAsync(annulation);
        }
        else
        {
            await reprojeter.ActualiserAsync(progres, annulation);
        }
    }
}
