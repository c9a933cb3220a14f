using System.CommandLine;
using System.Globalization;

namespace Recouvrement.Web.Commandes;

/// <summary>The command line: one verb per file of this folder, one line per verb here.</summary>
internal static class LigneDeCommande
{
    /// <summary>Refused for a reason that was said.</summary>
    public const int Refus = 1;

    /// <summary>The command line itself makes no sense.</summary>
    public const int Usage = 2;

    public static async Task<int> Executer(string[] args)
    {
        ParlerFrancais();
        var racine = new RootCommand("Recouvrement : suivi des procédures de recouvrement. Sans verbe, sert l’application web.");
        racine.Subcommands.Add(CommandeServir.Creer());
        racine.Subcommands.Add(CommandeDelai.Creer());
        racine.Subcommands.Add(CommandeProcedure.Creer());
        racine.Subcommands.Add(CommandeDecompte.Creer());
        racine.Subcommands.Add(CommandeDroit.Creer());
        racine.Subcommands.Add(CommandeImporter.Creer());
        racine.Subcommands.Add(CommandeComptabilite.Creer());
        racine.Subcommands.Add(CommandeRechercher.Creer());
        racine.Subcommands.Add(CommandeIndex.Creer());
        racine.Subcommands.Add(CommandePieces.Creer());
        racine.Subcommands.Add(CommandeJournal.Creer());
        racine.Subcommands.Add(CommandeCompte.Creer());
        racine.Subcommands.Add(CommandeModele.Creer());

        var lecture = racine.Parse(SansVerbe(args) ? ["servir", .. args] : args);
        if (lecture.Errors.Count == 0)
        {
            return await lecture.InvokeAsync();
        }

        foreach (var erreur in lecture.Errors)
        {
            await Console.Error.WriteLineAsync(erreur.Message);
        }

        await Console.Error.WriteLineAsync("Ajoutez « --help » pour voir les verbes et leurs options.");
        return Usage;
    }

    // « dotnet run » alone, or with the options of « servir » only, serves: it is the first thing a newcomer types.
    private static bool SansVerbe(string[] args) =>
        args.Length == 0 || (args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"));

    // The messages of the parser exist in French; a machine without culture data keeps the English ones.
    private static void ParlerFrancais()
    {
        try
        {
            CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr-FR");
        }
        catch (CultureNotFoundException)
        {
            CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        }
    }
}
