using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Demonstration;

/// <summary><c>--demo</c>: fills an empty folder once, and only an empty one; what is already there is served as it is.</summary>
internal static class RemplissageDeDemonstration
{
    private const string Temoin = "demonstration.txt";

    /// <summary>True when the folder is absent or empty: asked before the application puts anything in it.</summary>
    public static bool EstVide(OptionsServeur options) =>
        !Directory.Exists(options.Racine) || !Directory.EnumerateFileSystemEntries(options.Racine).Any();

    public static async Task RemplirAsync(WebApplication application, OptionsServeur options, bool etaitVide, CancellationToken annulation)
    {
        var temoin = Path.Combine(options.Racine, Temoin);
        if (etaitVide)
        {
            Console.Out.WriteLine("Démonstration : remplissage du dossier de données…");
            await using var portee = application.Services.CreateAsyncScope();
            var generateur = ActivatorUtilities.CreateInstance<GenerateurDeDemonstration>(
                portee.ServiceProvider,
                ActivatorUtilities.CreateInstance<ComptesDeDemonstration>(portee.ServiceProvider),
                ActivatorUtilities.CreateInstance<Conteur>(portee.ServiceProvider),
                ActivatorUtilities.CreateInstance<CourrierInvente>(portee.ServiceProvider));
            var dossiers = await generateur.RemplirAsync(annulation);
            await File.WriteAllTextAsync(temoin, ComptesDeDemonstration.Affichage + Environment.NewLine, annulation);
            Console.Out.WriteLine($"Démonstration : {Domaine.TexteFrancais.Accorder(dossiers, "dossier")}.");
        }
        else if (!File.Exists(temoin))
        {
            Console.Out.WriteLine($"Le dossier « {options.Racine} » n’est pas vide : la démonstration n’y ajoute rien, il est servi tel quel.");
            return;
        }

        Console.Out.WriteLine("Comptes de démonstration :");
        Console.Out.WriteLine(await File.ReadAllTextAsync(temoin, annulation));
    }
}
