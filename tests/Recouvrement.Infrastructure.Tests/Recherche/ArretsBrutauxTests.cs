using System.Diagnostics;
using System.Globalization;
using Recouvrement.Infrastructure.Recherche;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Recherche;

/// <summary>
/// A process that writes to the index without end is killed at random instants, always on the same folder. Each time the index must
/// open, answer rightly, and be what its source says once repaired. 40 times by default; RECOUVREMENT_ESSAI_ARRETS=200 for all.
/// </summary>
public sealed class ArretsBrutauxTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task Index_TueNImporteQuand_ResteCoherentOuSeRefait()
    {
        var arrets = int.TryParse(Environment.GetEnvironmentVariable("RECOUVREMENT_ESSAI_ARRETS"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 40;
        var racine = Directory.CreateTempSubdirectory("index-tue-").FullName;
        var dossier = Path.Combine(racine, "index");
        var hasard = new Random(2026);
        var repares = 0;
        try
        {
            for (var tour = 1; tour <= arrets; tour++)
            {
                await TuerAsync(dossier, tour, hasard);
                repares += await EprouverAsync(dossier, tour) > 0 ? 1 : 0;
            }

            sortie.WriteLine(FormattableString.Invariant($"{arrets} arrêts, {repares} index à compléter, aucun faux"));
        }
        finally
        {
            Directory.Delete(racine, recursive: true);
        }
    }

    private static async Task TuerAsync(string dossier, int tour, Random hasard)
    {
        var demarrage = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(ArretsBrutauxTests).Assembly.Location, "indexer", dossier, tour.ToString(CultureInfo.InvariantCulture) })
        {
            demarrage.ArgumentList.Add(argument);
        }

        using var enfant = Process.Start(demarrage)!;
        // One in eight dies while it opens the index; the others while they write.
        if (hasard.Next(8) == 0)
        {
            await Task.Delay(hasard.Next(120, 400));
        }
        else
        {
            (await enfant.StandardOutput.ReadLineAsync()).ShouldBe("prêt", enfant.HasExited ? await enfant.StandardError.ReadToEndAsync() : string.Empty);
            await Task.Delay(hasard.Next(0, 150));
        }

        enfant.HasExited.ShouldBeFalse(enfant.HasExited ? await enfant.StandardError.ReadToEndAsync() : string.Empty);
        enfant.Kill();
        await enfant.WaitForExitAsync();
    }

    private static async Task<int> EprouverAsync(string dossier, int tour)
    {
        var source = new SourceEnMemoire();
        source.Poser(IndexMaltraite.Tous(tour));
        using var index = new IndexFts5(dossier, source, TimeProvider.System);
        var tous = Recouvrement.Recherche.Requetes.AnalyseurDeRequete.Analyser("commun");
        // Before any repair: no half document, in the index as in its columns.
        var trouves = index.Chercher(tous, Recouvrement.Recherche.Index.DroitsDeRecherche.Tous, new Recouvrement.Recherche.Index.OptionsDeRecherche { AvecExtraits = false });
        trouves.Total.ShouldBe(index.Etat().Documents);
        index.Etat().Panne.ShouldBeNull();

        var repares = await index.VerifierAsync(source, default, enProfondeur: true);

        index.Etat().EstServi.ShouldBeTrue();
        index.Etat().Documents.ShouldBe(IndexMaltraite.Documents);
        index.Etat().Empreinte.ShouldBe(await EmpreinteAttendueAsync(source));
        return repares;
    }

    private static async Task<string> EmpreinteAttendueAsync(SourceEnMemoire source)
    {
        var dossier = Directory.CreateTempSubdirectory("index-neuf-").FullName;
        try
        {
            using var neuf = new IndexFts5(Path.Combine(dossier, "index"), source, TimeProvider.System);
            await neuf.ReconstruireAsync(source, default);
            return neuf.Etat().Empreinte;
        }
        finally
        {
            Directory.Delete(dossier, recursive: true);
        }
    }
}
