using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Recouvrement.Infrastructure;

namespace Recouvrement.Web.Commandes;

/// <summary>
/// The application without its server: what a verb needs to work on a data folder. Background workers are registered but not started;
/// a verb does their work itself when it needs it.
/// </summary>
internal static class Installation
{
    public static async Task<ServiceProvider> OuvrirAsync(string donnees, CancellationToken annulation, bool indexDuServeur = false)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddRecouvrement(new OptionsRecouvrement
        {
            DossierDonnees = Path.GetFullPath(donnees),
            DossierWorkflows = Path.Combine(AppContext.BaseDirectory, "workflows"),
            DossierTemplates = Path.Combine(AppContext.BaseDirectory, "templates"),
            PiecesEnBase = string.Equals(Environment.GetEnvironmentVariable("Recouvrement__Pieces__Magasin"), "base", StringComparison.Ordinal),
            Postgresql = Environment.GetEnvironmentVariable("Recouvrement__Base__Postgresql"),
            // The server may be running on this folder: its index is its own, in its memory as on disk.
            DossierIndex = indexDuServeur ? null : Path.Combine(Path.GetFullPath(donnees), "index-terminal"),
        });
        services.RemoveAll<IHostedService>();
        var fournisseur = services.BuildServiceProvider();
        await fournisseur.PreparerRecouvrementAsync(annulation: annulation);
        return fournisseur;
    }
}
