using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Reprise;
using Recouvrement.Infrastructure.Tests.Persistance;

namespace Recouvrement.Infrastructure.Tests;

/// <summary>
/// The tests' own executable, for the one thing that a test cannot do to itself: be killed. « importer FOLDER FILE POSTGRES »
/// imports and prints how many dossiers are done after each. « indexer FOLDER TURN » writes to an index and rebuilds it without end.
/// « remplir FOLDER » writes to an index until the disk refuses, and says what was then told.
/// </summary>
internal static class ProgrammeDEssai
{
    public static async Task<int> Main(string[] args)
    {
        if (args is ["indexer", var index, var tour])
        {
            await Recherche.IndexMaltraite.SansFinAsync(index, int.Parse(tour, CultureInfo.InvariantCulture));
        }

        if (args is ["remplir", var plein])
        {
            return Recherche.IndexMaltraite.JusquAuRefus(plein);
        }

        if (args is not ["importer", var dossier, var fichier, var postgres])
        {
            return 2;
        }

        await using var services = new ServiceCollection()
            .AddLogging()
            .AddRecouvrement(Banc.Options(dossier, postgres.Length == 0 ? null : postgres))
            .BuildServiceProvider();
        await services.PreparerRecouvrementAsync();
        await using var flux = File.OpenRead(fichier);
        var bilan = await services.GetRequiredService<IImporterDossiers>().ExecuterAsync(
            Acteur.Systeme, flux, new OptionsImport(), new Ecriteau());
        return bilan.EstObtenu ? 0 : 1;
    }

    /// <summary>Writes at once: what is not yet on the pipe when the process dies was never said.</summary>
    private sealed class Ecriteau : IProgress<AvancementImport>
    {
        public void Report(AvancementImport value)
        {
            Console.Out.WriteLine(value.Dossiers.ToString(CultureInfo.InvariantCulture));
            Console.Out.Flush();
        }
    }
}
