using Recouvrement.Web.Demonstration;

namespace Recouvrement.Web.Hote;

/// <summary>Serves until told to stop.</summary>
internal static class Serveur
{
    public static async Task<int> Servir(OptionsServeur options, CancellationToken annulation)
    {
        var vide = RemplissageDeDemonstration.EstVide(options);
        await using var application = ApplicationWeb.Construire(options);
        await ApplicationWeb.PreparerAsync(application, annulation);
        if (options.Demo)
        {
            await RemplissageDeDemonstration.RemplirAsync(application, options, vide, annulation);
        }

        await application.StartAsync(annulation);
        Console.Out.WriteLine($"Recouvrement est servi sur {string.Join(", ", application.Urls)} (données : {options.Racine}). Ctrl+C pour arrêter.");
        await application.WaitForShutdownAsync(annulation);
        return 0;
    }
}
