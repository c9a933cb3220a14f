using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Comptes;
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

        await DireLePremierCompteAsync(application, options, annulation);
        await application.StartAsync(annulation);
        Console.Out.WriteLine($"Recouvrement est servi sur {string.Join(", ", application.Urls)} (données : {options.Racine}). Ctrl+C pour arrêter.");
        await application.WaitForShutdownAsync(annulation);
        return 0;
    }

    // Without an account nobody can sign in: the page would ask for a password that does not exist.
    private static async Task DireLePremierCompteAsync(WebApplication application, OptionsServeur options, CancellationToken annulation)
    {
        await using var portee = application.Services.CreateAsyncScope();
        if (!await portee.ServiceProvider.GetRequiredService<UserManager<Compte>>().Users.AnyAsync(annulation))
        {
            Console.Out.WriteLine(
                "Aucun compte n’existe encore. Créez le premier dans un autre terminal : "
                + $"… compte creer --courriel VOUS@EXEMPLE.FR --nom \"Votre nom\" --role administrateur --donnees {options.Donnees}");
        }
    }
}
