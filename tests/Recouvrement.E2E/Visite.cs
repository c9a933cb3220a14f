using System.Globalization;
using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>A page signed in, in French, where any script error fails the test.</summary>
internal static class Visite
{
    /// <summary>A working day, as typed. The server lives today: facts are recent, so that deadlines run on whatever day the test is run.</summary>
    public static string IlYA(int jours)
    {
        var jour = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).AddDays(-jours);
        while (jour.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            jour = jour.AddDays(-1);
        }

        return jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
    }

    public static async Task<IPage> OuvrirAsync(
        NavigateurReel navigateur, ServeurReel serveur, string courriel, int largeur = 1280, ColorScheme theme = ColorScheme.Light)
    {
        var contexte = await navigateur.Navigateur.NewContextAsync(new BrowserNewContextOptions
        {
            Locale = "fr-FR",
            ViewportSize = new ViewportSize { Width = largeur, Height = 860 },
            ColorScheme = theme,
        });
        var page = await contexte.NewPageAsync();
        page.PageError += (_, erreur) => throw new InvalidOperationException(erreur);
        await page.GotoAsync(serveur.Adresse + "/connexion");
        await page.FillAsync("#champ-courriel", courriel);
        await page.FillAsync("#champ-mot-de-passe", "demonstration-2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Se connecter" }).ClickAsync();
        await ArriverAsync(page, serveur.Adresse + "/");
        return page;
    }

    /// <summary>
    /// Waits for a page that a key or a click opens, loaded with its scripts. Asked of the browser again and again: Playwright's own
    /// WaitForURL can miss the event it waits for when the machine is busy (microsoft/playwright-dotnet, issue 3364).
    /// </summary>
    public static async Task ArriverAsync(IPage page, string adresse)
    {
        await Assertions.Expect(page).ToHaveURLAsync(adresse, new() { Timeout = 30_000 });
        await page.WaitForFunctionAsync("() => document.readyState === 'complete'");
    }
}
