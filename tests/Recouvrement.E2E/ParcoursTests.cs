using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>The journey of a juriste on her first day, from a line of a CSV to a served order and a piece found by its words.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class ParcoursTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private const string Entete = "Créancier;Débiteur;SIREN;Adresse;Code postal;Ville;N° facture;Libellé;Date facture;Échéance;Montant;Nature\n";

    [Fact]
    public async Task Impaye_DuCsvALOrdonnanceSignifiee_SeSuitDePageEnPage()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");

        // A line in a CSV becomes a dossier; the same file a second time creates nothing.
        await ImporterAsync(page);
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Import terminé");
        await page.GetByRole(AriaRole.Link, new() { Name = "Voir les dossiers" }).ClickAsync();
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Tonnellerie Vauquelin" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Tonnellerie Vauquelin");
        await Assertions.Expect(page.Locator(".reperes")).ToContainTextAsync("1\u00A0234,56\u00A0€");
        var dossier = new Uri(page.Url).AbsolutePath;

        await OuvrirLaProcedureAsync(page);
        await ProduireLaRequeteAsync(page, dossier);

        // The what-if says what will happen before it does, and the deadline explains itself.
        await EnregistrerAsync(page, dossier, "Ordonnance rendue", Visite.IlYA(20), "Signifier l’ordonnance à chaque débiteur", "Enregistrer : ouvre 1\u00A0délai");
        await page.Locator(".reperes a[href*='/echeances/']").ClickAsync();
        await Assertions.Expect(page.Locator(".etapes-calcul").First).ToContainTextAsync("+ 3 mois (CPC 1411, version du 1er septembre 2026)");
        await EnregistrerLaSignificationAsync(page, dossier);

        // A fact recorded late takes its rank: a payment made before the service is told, nothing is counted twice.
        await page.GotoAsync(serveur.Adresse + dossier + "/faits/nouveau?type=paiement-recu");
        await page.FillAsync("#champ-date", Visite.IlYA(10));
        await page.FillAsync("#champ-v-montant", "234,56");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Enregistrer", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator(".reperes")).ToContainTextAsync("1\u00A0000,00\u00A0€");

        await CorrigerLaSignificationAsync(page, dossier);
        await RetrouverUnePieceAsync(page, dossier);
    }

    // The service was earlier than thought: the deadlines that it opened move, and the what-if says so before anything is written.
    private async Task CorrigerLaSignificationAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + dossier);
        await page.Locator("a[href$='/rectifier']", new() { HasText = "Ordonnance signifiée" }).First.ClickAsync();
        await page.FillAsync("#champ-date", Visite.IlYA(12));
        await page.FillAsync("#champ-motif", "Date lue sur l’acte, et non sur le courrier de l’étude.");
        await page.ClickAsync("button[value=apercevoir]");
        await Assertions.Expect(page.Locator("#apercu li.mouvement").First).ToContainTextAsync("Opposition du débiteur, premier délai");
        await page.ClickAsync("button[value=enregistrer]");
        await Assertions.Expect(page.Locator(".message.succes")).ToBeVisibleAsync();
    }

    private async Task ImporterAsync(IPage page)
    {
        var csv = Entete + "Matériaux Ravelin;Tonnellerie Vauquelin;;4 quai des Chartrons;33000;Bordeaux;VQ-1;Merrains;05/01/2026;04/02/2026;1 234,56;commerciale\n";
        for (var fois = 0; fois < 2; fois++)
        {
            await page.GotoAsync(serveur.Adresse + "/import");
            await page.SetInputFilesAsync("#champ-fichier", new FilePayload { Name = "impayes.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });
            await page.GetByRole(AriaRole.Button, new() { Name = "Essai à blanc" }).ClickAsync();
            if (fois == 0)
            {
                await Assertions.Expect(page.Locator("body")).ToContainTextAsync("rien n’est écrit");
                await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Importer", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
                await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Import terminé");
            }
            else
            {
                await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Tout ce que contient ce fichier a déjà été importé");
            }
        }

        await page.GoBackAsync();
        await page.GoBackAsync();
    }

    private static async Task OuvrirLaProcedureAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir une procédure" }).ClickAsync();
        var choix = page.Locator(".suites a", new() { HasTextRegex = new Regex("^Injonction de payer$", RegexOptions.None, TimeSpan.FromSeconds(1)) });
        if (await choix.CountAsync() > 0)
        {
            await choix.First.ClickAsync();
        }

        await page.FillAsync("#champ-date", "01/06/2026");
        await page.SelectOptionAsync("#champ-v-juridiction", "tribunal-de-commerce");
        await page.SelectOptionAsync("#champ-v-nature", "commerciale");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ouvrir la procédure" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("La procédure est ouverte");
    }

    private async Task ProduireLaRequeteAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + dossier + "/actes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Produire" }).First.ClickAsync();
        // An act to be filed is refused with the list of what it lacks; a draft shows it in the text.
        await page.GetByRole(AriaRole.Button, new() { Name = "Produire l’acte" }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Il manque des données à l’acte");
        await page.GetByRole(AriaRole.Button, new() { Name = "Produire un projet" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("L’acte est produit");
        var attente = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ouvrir dans Word" }).ClickAsync();
        (await attente).SuggestedFilename.ShouldEndWith(".docx");
    }

    private async Task EnregistrerAsync(IPage page, string dossier, string fait, string date, string apercu, string bouton)
    {
        await page.GotoAsync(serveur.Adresse + dossier);
        await page.Locator(".suites a", new() { HasText = fait }).First.ClickAsync();
        await page.FillAsync("#champ-date", date);
        // The preview comes while typing; nobody asked for it.
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync(apercu);
        await Assertions.Expect(page.Locator("button[value=enregistrer]")).ToContainTextAsync(bouton);
        await page.ClickAsync("button[value=enregistrer]");
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("Le fait est enregistré");
    }

    private async Task EnregistrerLaSignificationAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + dossier);
        await page.Locator(".suites a", new() { HasText = "Ordonnance signifiée" }).First.ClickAsync();
        await page.FillAsync("#champ-date", Visite.IlYA(6));
        await page.SelectOptionAsync("#champ-v-mode", "personne");
        await page.ClickAsync("button[value=apercevoir]");
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync("Signifiée à personne");
        await page.SetInputFilesAsync("#champ-fichier", new FilePayload
        {
            Name = "proces-verbal.txt",
            MimeType = "text/plain",
            Buffer = "Procès-verbal de signification remis à Monsieur Onésime Vauquelin, gérant, qui a dit avoir qualité."u8.ToArray(),
        });
        await page.ClickAsync("button[value=enregistrer]");
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("Le fait est enregistré");
        await Assertions.Expect(page.Locator(".fil-faits")).ToContainTextAsync("proces-verbal");
    }

    private async Task RetrouverUnePieceAsync(IPage page, string dossier)
    {
        for (var essai = 0; essai < 30; essai++)
        {
            await page.GotoAsync(serveur.Adresse);
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.TypeAsync("onesime gerant");
            await page.Keyboard.PressAsync("Enter");
            if (await page.Locator("mark", new() { HasText = "Onésime" }).CountAsync() > 0)
            {
                break;
            }

            await page.WaitForTimeoutAsync(500);
        }

        await Assertions.Expect(page.Locator(".resultats li").First).ToContainTextAsync(dossier.Split('/')[^1]);
        await Assertions.Expect(page.Locator("mark").First).ToBeVisibleAsync();
    }
}
