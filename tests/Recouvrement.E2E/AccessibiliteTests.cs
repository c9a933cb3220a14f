using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>axe on each page, light and dark, wide and narrow; no page scrolls sideways.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class AccessibiliteTests(ServeurReel serveur, NavigateurReel navigateur)
{
    private static readonly string[] Pages =
    [
        "/", "/dossiers", "/dossiers/nouveau", "/recherche", "/recherche?q=facture", "/calculateur?regle=ip.signification&depart=02/09/2026", "/droit",
        "/droit/ip.signification", "/import", "/import?nature=releve", "/reglements", "/reglements?etat=tous", "/compte", "/echeances/en-retard", "/nulle-part",
        "{dossier}", "{dossier}/procedures", "{dossier}/echeances", "{dossier}/creances", "{dossier}/actes", "{dossier}/pieces", "{dossier}/journal",
        "{dossier}/faits/nouveau", "{dossier}/faits/nouveau?type=paiement-recu", "{dossier}/procedures/nouvelle", "{dossier}/parties/nouvelle",
        "{dossier}/creances/nouvelle", "{dossier}/juriste", "{echeance}",
        "/derogations", "/dossiers?sous=procedure", "{insolvable}", "{insolvable}/procedures", "{insolvable}/actes",
        "/modeles", "/modeles/mise-en-demeure", "/actes/lots", "/actes/lots/nouveau", "/actes/lots/nouveau?tous=1&acte=relance-amiable", "{dossier}/intervenants",
        "{dossier}/decompte", "{insolvable}/decompte", "{dossier}/reglements", "{dossier}/faits/nouveau?type=interets-demandes",
        "/droit/procedures", "/droit/procedures/injonction-de-payer", "/droit/procedures/titre", "/droit/seuils", "/droit/calendriers", "/droit/bodacc", "/droit/ecartes",
        "/droit/taux", "/droit/taux/legal.autres", "/droit/tarifs", "/droit/tarifs/a444-31", "/droit/tarifs/quotites",
        "/calculateur/droit-proportionnel?assiette=4000", "/calculateur/remunerations?net=1500&personnes=2", "/calculateur/sbi?solde=1000", "/tarifs/controle", "/comptabilite", "/import?nature=reglements",
        "/plans", "/plans?etat=tous", "/prelevements", "/prelevements?au=2030-01-01", "{dossier}/plans", "{plan}", "{dossier}/faits/nouveau?type=plan-accorde",
        "/droit/procedures/plan",
        "/droit/changements", "/bodacc", "/import?nature=bodacc", "/pieces/a-rattacher", "/recherche?f-type=%C3%80%20rattacher", "/administration/index", "/echeances/six-mois",
    ];

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Pages_TouteLApplication_SontAccessibles(int largeur, ColorScheme theme)
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "helene@exemple.invalid", largeur, theme);
        await page.GotoAsync(serveur.Adresse + "/dossiers");
        var dossier = (await page.Locator("table.liste tbody a").First.GetAttributeAsync("href")).ShouldNotBeNull();
        await page.GotoAsync(serveur.Adresse + dossier + "/echeances");
        var echeance = (await page.Locator("table.liste tbody a").First.GetAttributeAsync("href")).ShouldNotBeNull();
        await page.GotoAsync(serveur.Adresse + "/dossiers?sous=procedure");
        var insolvable = (await page.Locator("table.liste tbody a").First.GetAttributeAsync("href")).ShouldNotBeNull();
        await page.GotoAsync(serveur.Adresse + "/plans?etat=rompus");
        var plan = (await page.Locator("table.plans tbody a").First.GetAttributeAsync("href")).ShouldNotBeNull();
        var fautes = new List<string>();
        foreach (var adresse in Pages.Select(p => p
            .Replace("{dossier}", dossier, StringComparison.Ordinal)
            .Replace("{echeance}", echeance, StringComparison.Ordinal)
            .Replace("{plan}", plan, StringComparison.Ordinal)
            .Replace("{insolvable}", insolvable, StringComparison.Ordinal)))
        {
            await page.GotoAsync(serveur.Adresse + adresse);
            // What a banner folds must hold too.
            await page.EvaluateAsync("document.querySelectorAll('details.bandeau').forEach(d => { d.open = true; })");
            var resultat = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            fautes.AddRange(resultat.Violations.Select(v => $"{adresse} : {v.Id} ({v.Help}) {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            {
                fautes.Add($"{adresse} : déborde en largeur");
            }
        }

        fautes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Connexion_SansSouris_SAtteintParLeLienDEvitementEtLeClavier()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");

        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.textContent")).ShouldBe("Aller au contenu");
        await page.GotoAsync(serveur.Adresse + "/dossiers");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var deuxieme = await page.Locator("table.liste tbody tr").Nth(1).Locator("a").First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await Visite.ArriverAsync(page, serveur.Adresse + deuxieme);
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator("#aide-clavier")).ToBeVisibleAsync();
    }
}
