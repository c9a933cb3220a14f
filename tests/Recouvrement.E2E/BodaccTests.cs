using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>A notice of liquidation comes on a dossier under saisie-attribution: read in the morning, obeyed at once, its delay explained.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class BodaccTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private const string Numero = "4242";

    [Fact]
    public async Task Liquidation_SurUneSaisieAttribution_ArreteLaSaisieEtOuvreLaDeclaration()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "helene@exemple.invalid");
        var (dossier, siren) = await SousSaisieAsync(page);
        await Assertions.Expect(page.Locator(".bandeau")).ToHaveCountAsync(0);

        // What will be opened is seen before anything is written; the same file a second time changes nothing.
        await EnvoyerAsync(page, siren);
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Ce qui sera ouvert");
        await Assertions.Expect(page.Locator("table.liste")).ToContainTextAsync(dossier.Split('/')[^1]);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Importer", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Import terminé");
        await EnvoyerAsync(page, siren);
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Tous ces avis ont déjà été lus");

        // The banner says it, the facts lead to the notice.
        await page.GotoAsync(serveur.Adresse + dossier);
        await Assertions.Expect(page.Locator(".bandeau summary")).ToContainTextAsync("Liquidation judiciaire");
        await Assertions.Expect(page.Locator($".fil-faits a[href$='{Identifiant}']").First).ToHaveTextAsync(Identifiant);

        await ActeInterditAsync(page, dossier);
        await DeclarationAsync(page, dossier);
    }

    private static string Identifiant => $"A20260901{Numero}";

    private async Task<(string Dossier, string Siren)> SousSaisieAsync(IPage page)
    {
        await page.GotoAsync(serveur.Adresse + "/dossiers?procedure=saisie-attribution");
        var lignes = page.Locator("table.liste tbody tr").Filter(new() { HasNot = page.Locator(".insolvable") });
        var dossier = (await lignes.First.Locator("a").First.GetAttributeAsync("href")).ShouldNotBeNull();
        await page.GotoAsync(serveur.Adresse + dossier);
        // The debtor comes after the creditor among the parties.
        var parties = await page.Locator("body").InnerTextAsync();
        var siren = Regex.Matches(parties, "SIREN\\s(?<siren>\\d{3}\\s\\d{3}\\s\\d{3})", RegexOptions.None, TimeSpan.FromSeconds(1))[^1].Groups["siren"].Value;
        return (dossier, string.Concat(siren.Where(char.IsAsciiDigit)));
    }

    private async Task EnvoyerAsync(IPage page, string siren)
    {
        await page.GotoAsync(serveur.Adresse + "/import?nature=bodacc");
        await page.SetInputFilesAsync("#champ-fichier", new FilePayload { Name = "avis.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(Avis(siren)) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Essai à blanc" }).ClickAsync();
    }

    private async Task ActeInterditAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + dossier + "/actes");
        var bouton = page.Locator("a.bouton[aria-disabled=true]", new() { HasTextRegex = new Regex("saisie", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)) }).First;
        var raison = (await bouton.GetAttributeAsync("aria-describedby")).ShouldNotBeNull();
        await Assertions.Expect(page.Locator("#" + raison)).ToContainTextAsync("L641-3");
    }

    private async Task DeclarationAsync(IPage page, string dossier)
    {
        // R622-24: two months from the publication, explained; the declaration is one click away.
        await page.GotoAsync(serveur.Adresse + dossier + "/echeances");
        await page.Locator("table.liste a", new() { HasText = "Déclarer la créance antérieure" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".etapes-calcul")).ToContainTextAsync("+ 2 mois");
        await Assertions.Expect(page.Locator(".etapes-calcul")).ToContainTextAsync("R622-24");
        await page.GotoAsync(serveur.Adresse + dossier);
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Produire : Déclaration de créance", RegexOptions.None, TimeSpan.FromSeconds(1)) }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Produire un projet" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("L’acte est produit");
    }

    private static string Avis(string siren) => JsonSerializer.Serialize(new
    {
        total_count = 1,
        results = new[]
        {
            new
            {
                id = Identifiant,
                publicationavis = "A",
                parution = "20260901",
                dateparution = Iso(Visite.IlYA(4)),
                numeroannonce = Numero,
                typeavis = "annonce",
                familleavis_lib = "Procédures collectives",
                tribunal = "Greffe du Tribunal de Commerce de Lille Métropole",
                registre = new[] { siren },
                jugement = JsonSerializer.Serialize(new
                {
                    type = "initial",
                    famille = "Jugement d'ouverture",
                    nature = "Jugement d'ouverture de liquidation judiciaire",
                    date = Iso(Visite.IlYA(12)),
                    complementJugement = "Liquidateur : Me Inventé, 1 rue du Palais 59000 Lille.",
                }),
            },
        },
    });

    private static string Iso(string francaise) =>
        DateOnly.ParseExact(francaise, "dd/MM/yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
