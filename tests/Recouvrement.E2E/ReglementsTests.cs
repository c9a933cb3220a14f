using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>A statement of the bank becomes payments: dry run, import, proposal accepted, balance moved, and taken back.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class ReglementsTests(ServeurReel serveur, NavigateurReel navigateur)
{
    [Fact]
    public async Task Releve_Importe_PropositionAcceptee_LeSoldeBouge()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await page.GotoAsync(serveur.Adresse + "/dossiers?tri=reste&ordre=desc");
        var reference = (await page.Locator("table.liste tbody tr a").First.TextContentAsync())!.Trim();
        await page.GotoAsync($"{serveur.Adresse}/dossiers/{reference}");
        var avant = (await page.Locator(".reperes dd").First.TextContentAsync())!.Trim();

        // The dry run says what it found and writes nothing.
        var csv = $"date;libellé;crédit;débit\n20/11/2026;VIR SEPA REGLEMENT DOSSIER {reference};1,23;\n20/11/2026;FRAIS;;4,56\n";
        await page.GotoAsync(serveur.Adresse + "/import?nature=releve");
        await page.SetInputFilesAsync("#champ-fichier", new FilePayload { Name = "banque.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Essai à blanc" }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("rien n’est écrit");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Importer", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Import terminé");
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir les règlements à affecter" }).ClickAsync();

        // The proposal gives its reasons; with the keyboard: next line, accept.
        var ligne = page.GetByRole(AriaRole.Row).Filter(new() { HasText = reference });
        await Assertions.Expect(ligne).ToContainTextAsync("Référence du dossier dans le libellé");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("le solde en tient compte");

        await page.GotoAsync($"{serveur.Adresse}/dossiers/{reference}/reglements");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("banque.csv");
        await Assertions.Expect(page.Locator(".reperes dd").First).Not.ToHaveTextAsync(avant);

        // Taken back with a reason: the balance returns, the movement too.
        await page.GetByRole(AriaRole.Link, new() { Name = "Annuler", Exact = true }).Last.ClickAsync();
        await page.FillAsync("#champ-motif", "Virement d’un homonyme.");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Annuler", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator(".reperes dd").First).ToHaveTextAsync(avant);
        await page.GotoAsync(serveur.Adresse + "/reglements?q=" + reference);
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = reference })).ToBeVisibleAsync();
    }
}
