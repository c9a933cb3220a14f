using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>Searching without a mouse: the box, what it proposes, the result, and back.</summary>
[Collection(CollectionE2E.Nom)]
public sealed class RechercheTests(ServeurReel serveur, NavigateurReel navigateur)
{
    [Fact]
    public async Task Clavier_DeLaBoiteAuDossierPuisRetour_RestitueLaRecherche()
    {
        var page = await Visite.OuvrirAsync(navigateur, serveur, "claire@exemple.invalid");
        var propositions = page.Locator(".barre .propositions");
        var boite = page.Locator("#recherche-globale");

        // A server just started builds its index behind the first pages.
        var trouves = page.Locator(".resultats li");
        await page.GotoAsync(serveur.Adresse + "/recherche?q=electric*");
        for (var essai = 0; essai < 40 && await trouves.CountAsync() == 0; essai++)
        {
            await Task.Delay(500);
            await page.ReloadAsync();
        }

        await page.GotoAsync(serveur.Adresse + "/");
        // Ctrl+K goes to the box; an unaccented beginning proposes dossiers; Escape closes and keeps what is typed.
        await page.Keyboard.PressAsync("Control+k");
        await Assertions.Expect(boite).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("electric");
        await Assertions.Expect(propositions.Locator("[role=option]").First).ToBeVisibleAsync();
        await Assertions.Expect(propositions).ToContainTextAsync("Électricité");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(propositions).ToBeHiddenAsync();
        await Assertions.Expect(boite).ToHaveValueAsync("electric");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(boite).Not.ToBeFocusedAsync();

        // « / » too; an arrow designates, Enter opens.
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(boite).ToBeFocusedAsync();
        await boite.FillAsync("electric");
        await Assertions.Expect(propositions.Locator("[role=option]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        var designee = propositions.Locator("[aria-selected=true]");
        await Assertions.Expect(designee).ToHaveCountAsync(1);
        (await boite.GetAttributeAsync("aria-activedescendant")).ShouldBe(await designee.GetAttributeAsync("id"));
        var adresse = await designee.GetAttributeAsync("data-adresse");
        await page.Keyboard.PressAsync("Enter");
        await Visite.ArriverAsync(page, serveur.Adresse + adresse);

        // A search narrowed by a facet, its result opened, and back: the same words, the same facet, the same results.
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("facture");
        await page.Keyboard.PressAsync("Enter");
        await Visite.ArriverAsync(page, serveur.Adresse + "/recherche?q=facture");
        var puce = page.Locator(".facette", new() { HasText = "Portefeuille" }).Locator(".puce").First;
        var compte = (await puce.Locator(".nb").InnerTextAsync()).Trim();
        var restreinte = serveur.Adresse + await puce.GetAttributeAsync("href");
        await puce.ClickAsync();
        await Visite.ArriverAsync(page, restreinte);
        await Assertions.Expect(page.Locator(".pagination")).ToContainTextAsync(compte + " résultat");
        var cherchee = page.Url;
        var premier = await page.Locator(".resultats li h2 a").First.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await Visite.ArriverAsync(page, serveur.Adresse + premier);
        await page.GoBackAsync();
        page.Url.ShouldBe(cherchee);
        await Assertions.Expect(page.Locator("#recherche-page")).ToHaveValueAsync("facture");
        await Assertions.Expect(page.Locator(".puce[aria-current] .nb")).ToHaveTextAsync(compte);
        (await page.Locator(".resultats li h2 a").First.GetAttributeAsync("href")).ShouldBe(premier);

        // On paper: the words and the results, not what is clicked.
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".papier-seul")).ToContainTextAsync("« facture »");
        await Assertions.Expect(page.Locator(".resultats li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#recherche-page")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".pagination")).ToBeHiddenAsync();
    }
}
