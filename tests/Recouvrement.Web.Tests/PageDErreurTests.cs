using System.Net;
using System.Text.RegularExpressions;

namespace Recouvrement.Web.Tests;

/// <summary>A failure, on an application of its own: its database is taken away under it.</summary>
public sealed class PageDErreurTests : IAsyncLifetime
{
    private readonly ServeurDEssai serveur = new();

    [Fact]
    public async Task Echec_DuServeur_MontreUneReferenceQueLeJournalContient()
    {
        using var juriste = await serveur.OuvrirAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var fichier in Directory.EnumerateFiles(serveur.Racine, "*.db*"))
        {
            File.WriteAllText(fichier, "ceci n’est pas une base");
        }

        using var reponse = await juriste.AllerAsync("/dossiers");

        reponse.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var page = await reponse.Content.ReadAsStringAsync();
        var reference = Regex.Match(page, "class=\"empreinte\">(?<r>[A-Z0-9]{8})<", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["r"].Value;
        reference.Length.ShouldBe(8);
        page.ShouldNotContain("Sqlite", Case.Insensitive);
        (await JournalAsync(reference)).ShouldBeTrue($"la référence {reference} n’est pas au journal");
    }

    public Task InitializeAsync() => serveur.InitializeAsync();

    public Task DisposeAsync() => serveur.DisposeAsync();

    // The file is written in the background: it is given a moment.
    private async Task<bool> JournalAsync(string reference)
    {
        for (var essai = 0; essai < 50; essai++)
        {
            foreach (var fichier in Directory.EnumerateFiles(Path.Combine(serveur.Racine, "journaux")))
            {
                await using var flux = new FileStream(fichier, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                using var lecteur = new StreamReader(flux);
                if ((await lecteur.ReadToEndAsync()).Contains(reference, StringComparison.Ordinal))
                {
                    return true;
                }
            }

            await Task.Delay(100);
        }

        return false;
    }
}
