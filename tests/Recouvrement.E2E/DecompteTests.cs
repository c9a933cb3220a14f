using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>From the header to a décompte that one hands over: Word, spreadsheet, verification, and what a payment changes since.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class DecompteTests(ServeurReel serveur, NavigateurReel navigateur)
{
    [Fact]
    public async Task Decompte_OuvertDepuisLEnTete_SeProduit_SeTelecharge_SeVerifie_EtDitCeQuiChange()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await page.GotoAsync(serveur.Adresse + "/dossiers?tri=reste&ordre=desc");
        var reference = (await page.Locator("table.liste tbody tr a").Nth(3).TextContentAsync())!.Trim();
        await page.GotoAsync($"{serveur.Adresse}/dossiers/{reference}");

        await page.Locator(".reperes dd a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync($"{serveur.Adresse}/dossiers/{reference}/decompte");
        await page.GetByRole(AriaRole.Button, new() { Name = "Produire le décompte (Word)" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("Le décompte est produit");

        (await TelechargerAsync(page, "Word")).ShouldEndWith(".docx");
        (await TelechargerAsync(page, "Tableur")).ShouldEndWith(".xlsx");
        await Ligne(page).GetByRole(AriaRole.Link, new() { Name = "Vérifier" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("conforme");

        await page.GotoAsync($"{serveur.Adresse}/dossiers/{reference}/faits/nouveau?type=paiement-recu");
        await page.FillAsync("input[name=date]", Visite.IlYA(3));
        await page.FillAsync("[name=v-montant]", "12,34");
        await page.Locator("button[name=action][value=enregistrer]").ClickAsync();
        await page.GotoAsync($"{serveur.Adresse}/dossiers/{reference}/decompte");
        await Assertions.Expect(Ligne(page)).ToContainTextAsync("diffère");
        // To the cent of rounding: the payment cuts a line of interest in two.
        await Assertions.Expect(Ligne(page)).ToContainTextAsync("(−12,3");
        await Ligne(page).GetByRole(AriaRole.Link, new() { Name = "Vérifier" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Enregistré depuis");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Paiement reçu");
    }

    private static ILocator Ligne(IPage page) => page.Locator("section[aria-labelledby=decomptes-produits] table").Last.Locator("tbody tr").First;

    private static async Task<string> TelechargerAsync(IPage page, string lien)
    {
        var telechargement = await page.RunAndWaitForDownloadAsync(() => Ligne(page).GetByRole(AriaRole.Link, new() { Name = lien }).ClickAsync());
        return telechargement.SuggestedFilename;
    }
}
