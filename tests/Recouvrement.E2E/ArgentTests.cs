using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>
/// A payment of a plan arrives by the statement of the bank: the proposal is accepted, the balance and the plan move, and the décompte
/// is handed over as Word, spreadsheet and verifiable JSON.
/// </summary>
[Collection(CollectionE2E.Nom)]
public sealed class ArgentTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private const string Debiteur = "Chaudronnerie Maréchal";
    private const string Entete = "creancier;debiteur;siren;adresse;code postal;ville;facture;libelle;date facture;echeance;montant;nature\n";

    [Fact]
    public async Task Releve_PaieUneEcheanceDuPlan_LeSoldeLePlanEtLeDecompteSuivent()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await ImporterAsync(page, "/import", "impayes.csv", Entete + $"Matériaux Ravelin;{Debiteur};;2 rue des Forges;42000;Saint-Étienne;CM-1;Tôles;05/01/2026;04/02/2026;900,00;commerciale\n");
        await page.GotoAsync($"{serveur.Adresse}/dossiers?q={Uri.EscapeDataString(Debiteur)}");
        var reference = (await page.Locator("table.liste tbody tr a").First.TextContentAsync())!.Trim();
        var dossier = $"{serveur.Adresse}/dossiers/{reference}";

        await DemanderDesInteretsAsync(page, dossier);
        await AccorderUnPlanAsync(page, dossier);
        var avant = await ResteDuAsync(page, dossier);
        await PayerParLeReleveAsync(page, reference);

        // Since the payment, interest runs on less: a few cents at most, and one of rounding.
        (await ResteDuAsync(page, dossier)).ShouldBeInRange(avant - 300.20m, avant - 299.99m);
        await page.GotoAsync(dossier + "/plans");
        await Assertions.Expect(page.Locator("table.mensualites tbody tr").First).ToContainTextAsync("300,00\u00A0€");
        await Assertions.Expect(page.Locator(".avancement")).ToContainTextAsync("300,00\u00A0€ reçus sur 900,00\u00A0€");
        await ProduireLeDecompteAsync(page, dossier, reference);
    }

    private static async Task DemanderDesInteretsAsync(IPage page, string dossier)
    {
        await page.GotoAsync(dossier + "/faits/nouveau?type=interets-demandes");
        await page.FillAsync("#champ-date", "05/01/2026");
        await page.SelectOptionAsync("#champ-v-nature", "conventionnel");
        await page.SelectOptionAsync("#champ-v-depart", "echeance");
        await page.FillAsync("#champ-v-taux", "3,65");
        await page.ClickAsync("button[value=enregistrer]");
        await Assertions.Expect(page.Locator(".message.succes")).ToBeVisibleAsync();
        // 900 × 3.65 % ÷ 365 = 0.09 a day.
        await Assertions.Expect(page.Locator(".reperes dd").First).ToContainTextAsync("0,09\u00A0€ par jour");
    }

    private static async Task AccorderUnPlanAsync(IPage page, string dossier)
    {
        await page.GotoAsync(dossier + "/plans");
        await page.GetByRole(AriaRole.Link, new() { Name = "Accorder un plan" }).ClickAsync();
        await page.FillAsync("#champ-date", Visite.IlYA(30));
        await page.FillAsync("#champ-v-premiere", Visite.IlYA(2));
        await page.FillAsync("#champ-v-montant", "900");
        await page.FillAsync("#champ-v-nombre", "3");
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync("3\u00A0échéances, 900,00\u00A0€");
        await page.ClickAsync("button[value=enregistrer]");
        await Assertions.Expect(page.Locator(".message.succes")).ToBeVisibleAsync();
        await page.GotoAsync(dossier + "/plans");
        await Assertions.Expect(page.Locator(".avancement")).ToContainTextAsync("0,00\u00A0€ reçus sur 900,00\u00A0€");
    }

    private async Task PayerParLeReleveAsync(IPage page, string reference)
    {
        await ImporterAsync(page, "/import?nature=releve", "releve-plan.csv", $"date;libellé;crédit;débit\n{Visite.IlYA(1)};VIR SEPA ECHEANCE DU PLAN {reference};300,00;\n");
        await page.GotoAsync($"{serveur.Adresse}/reglements?q={reference}");
        var ligne = page.GetByRole(AriaRole.Row).Filter(new() { HasText = reference });
        await Assertions.Expect(ligne).ToContainTextAsync("Référence du dossier dans le libellé");
        await ligne.GetByRole(AriaRole.Button, new() { Name = $"Accepter pour le dossier {reference}" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("le solde en tient compte");
    }

    private static async Task ProduireLeDecompteAsync(IPage page, string dossier, string reference)
    {
        await page.GotoAsync(dossier + "/decompte");
        var total = (await page.Locator(".reperes dd a").First.TextContentAsync())!.Trim();
        await page.GetByRole(AriaRole.Button, new() { Name = "Produire le décompte (Word)" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("Le décompte est produit");

        var produits = page.Locator("section[aria-labelledby=decomptes-produits]");
        await Assertions.Expect(produits).ToContainTextAsync(total);
        var word = await TelechargerAsync(page, produits.GetByRole(AriaRole.Link, new() { Name = "Word" }), "word/document.xml");
        word.ShouldContain(reference);
        word.ShouldContain(total);
        word.ShouldContain(Debiteur);
        var tableur = await TelechargerAsync(page, produits.GetByRole(AriaRole.Link, new() { Name = "Tableur" }), "xl/worksheets/sheet1.xml");
        tableur.ShouldContain("<x:f>");

        await produits.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Vérifier", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator("section[aria-labelledby=decomptes-produits]")).ToContainTextAsync("au centime");
    }

    private static async Task<string> TelechargerAsync(IPage page, ILocator lien, string partie)
    {
        var attente = page.WaitForDownloadAsync();
        await lien.ClickAsync();
        await using var archive = await ZipFile.OpenReadAsync(await (await attente).PathAsync());
        using var lecture = new StreamReader(await archive.GetEntry(partie)!.OpenAsync(), Encoding.UTF8);
        return await lecture.ReadToEndAsync();
    }

    private static async Task<decimal> ResteDuAsync(IPage page, string dossier)
    {
        await page.GotoAsync(dossier);
        var texte = (await page.Locator(".reperes dd a").First.TextContentAsync())!;
        return decimal.Parse(string.Concat(texte.Where(c => char.IsDigit(c) || c == ',')).Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task ImporterAsync(IPage page, string adresse, string nom, string csv)
    {
        await page.GotoAsync(serveur.Adresse + adresse);
        await page.SetInputFilesAsync("#champ-fichier", new FilePayload { Name = nom, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Essai à blanc" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Importer", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Import terminé");
    }
}
