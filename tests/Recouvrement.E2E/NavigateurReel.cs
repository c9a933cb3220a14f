using Microsoft.Playwright;

namespace Recouvrement.E2E;

/// <summary>The machine's own Chromium, driven by Playwright; its absence fails the tests with what to install.</summary>
public sealed class NavigateurReel : IAsyncLifetime
{
    private static readonly string[] Emplacements = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? pilote;

    public IBrowser Navigateur { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var executable = Environment.GetEnvironmentVariable("RECOUVREMENT_CHROMIUM") ?? Array.Find(Emplacements, File.Exists)
            ?? throw new InvalidOperationException(
                "Chromium est introuvable : installez-le (Debian : apt-get install chromium) ou donnez son chemin dans RECOUVREMENT_CHROMIUM.");
        pilote = await Playwright.CreateAsync();
        Navigateur = await pilote.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
        });
    }

    public async Task DisposeAsync()
    {
        await Navigateur.CloseAsync();
        pilote?.Dispose();
    }
}
