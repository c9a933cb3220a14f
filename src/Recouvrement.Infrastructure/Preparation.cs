using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Repli;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Loi;

namespace Recouvrement.Infrastructure;

/// <summary>What is done once, before anything is served.</summary>
public static class Preparation
{
    /// <summary>
    /// Creates the folder, brings the schema up to date, loads the law (throws <see cref="LoiInutilisable"/> when it cannot), and lets the
    /// days gone by since the last start take effect. When the law changed, the dossiers that it may move go on following the one before:
    /// they are compared in the background, and what moves is confirmed by somebody.
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

        var lois = services.GetRequiredService<LoisArchivees>();
        await lois.GarderAsync(services.GetRequiredService<Replieur>().Empreinte, options.DossierWorkflows, annulation);
        var (illisible, aRefaire) = await reprojeter.PasserALaLoiAsync(lois, annulation);
        if (illisible)
        {
            // Only the read tables still know what the law before gave: they are compared before anybody can write over them.
            await services.GetRequiredService<IComparerDroit>().AvancerAsync(annulation);
        }

        if (aRefaire)
        {
            await reprojeter.ActualiserAsync(progres, annulation);
        }

        await reprojeter.AvancerAsync(annulation);
    }
}
