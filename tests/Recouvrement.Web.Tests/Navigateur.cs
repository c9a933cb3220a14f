using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.TestHost;

namespace Recouvrement.Web.Tests;

/// <summary>What a browser does with a form: reads the page, keeps its hidden fields and its cookies, sends it back.</summary>
public sealed partial class Navigateur : IDisposable
{
    private readonly CookieContainer temoins = new();
    private readonly HttpMessageHandler transport;
    private readonly HttpClient client;

    public Navigateur(TestServer serveur)
    {
        transport = serveur.CreateHandler();
        client = new HttpClient(new Temoins(temoins, transport)) { BaseAddress = new Uri("http://localhost/") };
    }

    public Task<HttpResponseMessage> AllerAsync(string adresse) => client.GetAsync(new Uri(adresse, UriKind.Relative));

    public async Task<string> LireAsync(string adresse)
    {
        using var reponse = await AllerAsync(adresse);
        var page = await reponse.Content.ReadAsStringAsync();
        reponse.StatusCode.ShouldBe(HttpStatusCode.OK, adresse);
        return page;
    }

    /// <summary>Opens the page, fills the form of that name, sends it.</summary>
    public async Task<HttpResponseMessage> EnvoyerAsync(string adresse, string formulaire, params (string Nom, string Valeur)[] champs)
    {
        using var contenu = new MultipartFormDataContent();
        var remplis = champs.Select(c => c.Nom).ToHashSet(StringComparer.Ordinal);
        foreach (var (nom, valeur) in (await CachesAsync(adresse, formulaire)).Where(c => !remplis.Contains(c.Nom)).Concat(champs))
        {
            contenu.Add(new StringContent(valeur), nom);
        }

        return await client.PostAsync(new Uri(adresse, UriKind.Relative), contenu);
    }

    /// <summary>The same with a file.</summary>
    public async Task<HttpResponseMessage> DeposerAsync(
        string adresse, string formulaire, string nomFichier, byte[] octets, params (string Nom, string Valeur)[] champs)
    {
        using var contenu = new MultipartFormDataContent();
        foreach (var (nom, valeur) in (await CachesAsync(adresse, formulaire)).Concat(champs))
        {
            contenu.Add(new StringContent(valeur), nom);
        }

        contenu.Add(new ByteArrayContent(octets), "fichier", nomFichier);
        return await client.PostAsync(new Uri(adresse, UriKind.Relative), contenu);
    }

    /// <summary>Sends a file alone, as the script of the page does; without the token of the page when <paramref name="page"/> is null.</summary>
    public async Task<HttpResponseMessage> EnvoyerAsync(string adresse, string? page, HttpContent contenu)
    {
        using var demande = new HttpRequestMessage(HttpMethod.Post, new Uri(adresse, UriKind.Relative)) { Content = contenu };
        contenu.Headers.ContentType = new System.Net.Http.Headers.MediaTypeHeaderValue("application/octet-stream");
        if (page is not null)
        {
            demande.Headers.Add("RequestVerificationToken", (await CachesAsync(page, "depot")).First(c => c.Nom.Contains("Verification", StringComparison.Ordinal)).Valeur);
        }

        return await client.SendAsync(demande);
    }

    /// <summary>Sends values as they are, with nothing read from a page.</summary>
    public async Task<HttpResponseMessage> PosterAsync(string adresse, params (string Nom, string Valeur)[] champs)
    {
        using var contenu = new FormUrlEncodedContent(champs.Select(c => KeyValuePair.Create(c.Nom, c.Valeur)));
        return await client.PostAsync(new Uri(adresse, UriKind.Relative), contenu);
    }

    /// <summary>Loses the session, as after a night.</summary>
    public void PerdreLaSession()
    {
        foreach (Cookie temoin in temoins.GetAllCookies())
        {
            temoin.Expired = temoin.Name.Contains("session", StringComparison.Ordinal);
        }
    }

    public void Dispose()
    {
        client.Dispose();
        transport.Dispose();
    }

    private async Task<IReadOnlyList<(string Nom, string Valeur)>> CachesAsync(string adresse, string formulaire)
    {
        var page = await LireAsync(adresse);
        var corps = Formulaires().Matches(page).Select(m => m.Value)
            .FirstOrDefault(f => f.Contains($"value=\"{formulaire}\"", StringComparison.Ordinal))
            .ShouldNotBeNull($"{adresse} n’a pas de formulaire « {formulaire} »");
        return [.. Caches().Matches(corps).Select(m => (Attribut(m.Value, "name"), WebUtility.HtmlDecode(Attribut(m.Value, "value"))))];
    }

    private static string Attribut(string balise, string nom) =>
        Regex.Match(balise, $"\\b{nom}=\"(?<v>[^\"]*)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["v"].Value;

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Formulaires();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Caches();

    private sealed class Temoins(CookieContainer temoins, HttpMessageHandler suite) : DelegatingHandler(suite)
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var entete = temoins.GetCookieHeader(request.RequestUri!);
            if (entete.Length > 0)
            {
                request.Headers.Add("Cookie", entete);
            }

            var reponse = await base.SendAsync(request, cancellationToken);
            foreach (var temoin in reponse.Headers.TryGetValues("Set-Cookie", out var poses) ? poses : [])
            {
                temoins.SetCookies(request.RequestUri!, temoin);
            }

            return reponse;
        }
    }
}
