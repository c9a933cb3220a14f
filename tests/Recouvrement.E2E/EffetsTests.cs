using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>A letter of the Banque de France comes while wages are being seized: seen before, obeyed after, derogated from with a reason.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class EffetsTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private const string Motif = "Dette alimentaire : elle échappe à la suspension des exécutions.";

    private static readonly string[] Onglets = [string.Empty, "/procedures", "/echeances", "/creances", "/actes", "/pieces", "/journal", "/faits/nouveau"];

    [Fact]
    public async Task Recevabilite_SurUneSaisieDesRemunerations_SeVoitSObeitEtSeDeroge()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        var dossier = await SousSaisieAsync(page);
        await OuvrirLeSurendettementAsync(page, dossier);

        // Before: nothing forbids anything, and the what-if says what will.
        await Assertions.Expect(page.Locator(".bandeau")).ToHaveCountAsync(0);
        await page.GotoAsync(serveur.Adresse + dossier + "/faits/nouveau?procedure=surendettement%231&type=recevabilite-notifiee");
        await page.FillAsync("#champ-date", Visite.IlYA(6));
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync("Désormais : Surendettement recevable");
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync("Mandat de saisie-attribution");
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync("L722-2");
        await page.ClickAsync("button[value=enregistrer]");
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("Le fait est enregistré");

        await LeBandeauEstPartoutAsync(page, dossier);
        await LeBoutonEstGrisAsync(page, dossier);
        await DerogerAsync(page, dossier);
        await LeResponsableLeSaitAsync(dossier);
    }

    [Fact]
    public async Task Calculateur_SansDossier_SExpliqueEtSePartage()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        await page.GotoAsync(serveur.Adresse + "/calculateur");
        await page.SelectOptionAsync("#champ-regle", "ip.signification");
        await page.FillAsync("#champ-depart", "02/09/2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Calculer" }).ClickAsync();

        // CPC 1411 as of 1 September 2026: three months from the order.
        await Assertions.Expect(page.Locator(".resultat")).ToContainTextAsync("Mercredi 2 décembre 2026");
        await Assertions.Expect(page.Locator(".etapes-calcul")).ToContainTextAsync("CPC 1411, version du 1er septembre 2026");

        var autre = await Visite.OuvrirAsync(navigateur, serveur, "malik@exemple.invalid");
        await autre.GotoAsync(page.Url);
        await Assertions.Expect(autre.Locator(".resultat")).ToContainTextAsync("Mercredi 2 décembre 2026");

        // A free delay, backwards, without any rule.
        await autre.GotoAsync(serveur.Adresse + "/calculateur?duree=15+jours&rebours=oui&depart=07/10/2026");
        await Assertions.Expect(autre.Locator(".resultat")).ToContainTextAsync("2026");
        await Assertions.Expect(autre.Locator(".etapes-calcul li").First).ToBeVisibleAsync();
    }

    private async Task<string> SousSaisieAsync(IPage page)
    {
        await page.GotoAsync(serveur.Adresse + "/dossiers?procedure=saisie-des-remunerations");
        var lignes = page.Locator("table.liste tbody tr").Filter(new() { HasNot = page.Locator(".insolvable") });
        return (await lignes.First.Locator("a").First.GetAttributeAsync("href")).ShouldNotBeNull();
    }

    private async Task OuvrirLeSurendettementAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + dossier + "/procedures/nouvelle?definition=surendettement");
        await page.FillAsync("#champ-date", Visite.IlYA(10));
        await page.SelectOptionAsync("#champ-v-titre", "avec");
        await page.SelectOptionAsync("#champ-v-dette", "ordinaire");
        // Opening has its what-if too.
        await Assertions.Expect(page.Locator("#apercu")).ToContainTextAsync("Procédure suivie, étape : Aucune procédure connue");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Ouvrir la procédure", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("La procédure est ouverte");
    }

    private async Task LeBandeauEstPartoutAsync(IPage page, string dossier)
    {
        foreach (var onglet in Onglets)
        {
            await page.GotoAsync(serveur.Adresse + dossier + onglet);
            await Assertions.Expect(page.Locator(".bandeau summary")).ToContainTextAsync("Surendettement des particuliers");
            await Assertions.Expect(page.Locator(".bandeau summary")).ToContainTextAsync("depuis le " + Visite.IlYA(6));
        }

        await page.Locator(".bandeau summary").ClickAsync();
        await Assertions.Expect(page.Locator(".bandeau .corps")).ToContainTextAsync("L722-2");
        await Assertions.Expect(page.Locator(".bandeau .corps")).ToContainTextAsync("Saisie des rémunérations");
        await page.Locator(".bandeau a", new() { HasText = "C01" }).ClickAsync();
        await Assertions.Expect(page.Locator(".fil-faits li:target")).ToContainTextAsync("Recevabilité du dossier");
    }

    private async Task LeBoutonEstGrisAsync(IPage page, string dossier)
    {
        await page.GotoAsync(serveur.Adresse + dossier + "/actes");
        var bouton = page.Locator("a.bouton[aria-disabled=true]", new() { HasText = "Mandat de saisie-attribution" }).First;
        await bouton.FocusAsync();
        (await bouton.EvaluateAsync<bool>("b => b === document.activeElement")).ShouldBeTrue();
        var raison = (await bouton.GetAttributeAsync("aria-describedby")).ShouldNotBeNull();
        await Assertions.Expect(page.Locator("#" + raison)).ToContainTextAsync("C. conso. L722-2");
    }

    private async Task DerogerAsync(IPage page, string dossier)
    {
        await page.Locator("a", new() { HasText = "Déroger, avec un motif : Mandat de saisie-attribution" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".message.erreur")).ToContainTextAsync("Cet acte est interdit ou suspendu");
        await page.GetByRole(AriaRole.Button, new() { Name = "Déroger et produire un projet" }).ClickAsync();
        await Assertions.Expect(page.Locator("#faute-derogation")).ToContainTextAsync("donnez le motif de la dérogation");
        await page.FillAsync("#champ-derogation", Motif);
        await page.GetByRole(AriaRole.Button, new() { Name = "Déroger et produire un projet" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message.succes")).ToContainTextAsync("La dérogation et son motif sont au journal");

        await page.GotoAsync(serveur.Adresse + dossier);
        await Assertions.Expect(page.Locator(".fil-faits")).ToContainTextAsync("Dérogation à une interdiction");
        await page.GotoAsync(serveur.Adresse + dossier + "/journal");
        await Assertions.Expect(page.Locator("table.liste")).ToContainTextAsync(Motif);
    }

    private async Task LeResponsableLeSaitAsync(string dossier)
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "helene@exemple.invalid");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("dérogations? en trente jours", RegexOptions.None, TimeSpan.FromSeconds(1)) }).ClickAsync();
        await Assertions.Expect(page.Locator("table.liste")).ToContainTextAsync(Motif);
        await Assertions.Expect(page.Locator("table.liste")).ToContainTextAsync(dossier.Split('/')[^1]);
    }
}
