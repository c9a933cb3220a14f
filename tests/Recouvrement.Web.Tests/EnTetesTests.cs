using System.Net;
using System.Text.RegularExpressions;

namespace Recouvrement.Web.Tests;

[Collection(CollectionWeb.Nom)]
public sealed partial class EnTetesTests(ServeurDEssai serveur)
{
    public static TheoryData<string> Pages => new(
        "/", "/dossiers", "/dossiers/nouveau", "/recherche", "/droit", "/droit/ip.signification", "/calculateur", "/import", "/compte", "/pieces/a-rattacher",
        "/dossiers/{ref}", "/dossiers/{ref}/procedures", "/dossiers/{ref}/echeances", "/dossiers/{ref}/creances", "/dossiers/{ref}/actes",
        "/dossiers/{ref}/pieces", "/dossiers/{ref}/journal", "/dossiers/{ref}/faits/nouveau", "/dossiers/{ref}/procedures/nouvelle",
        "/dossiers/{ref}/parties/nouvelle", "/dossiers/{ref}/creances/nouvelle", "/dossiers/{ref}/juriste", "/echeances/en-retard");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_DUnJuriste_EstStricteEtSansRienEnLigne(string page)
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.AllerAsync(page.Replace("{ref}", serveur.Reference, StringComparison.Ordinal));

        reponse.StatusCode.ShouldBe(HttpStatusCode.OK);
        var politique = reponse.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        politique.ShouldContain("default-src 'none'");
        politique.ShouldNotContain("unsafe");
        reponse.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        reponse.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var html = await reponse.Content.ReadAsStringAsync();
        EnLigne().Matches(html).Select(m => m.Value).ShouldBeEmpty();
        html.ShouldNotContain("http://www.", Case.Insensitive);
        html.ShouldContain("<html lang=\"fr\"");
        Titres().Count(html).ShouldBe(1);
    }

    [Fact]
    public async Task Nom_EcritCommeDuHtml_ResteDuTexte()
    {
        using var juriste = await serveur.OuvrirAsync();

        var html = await juriste.LireAsync($"/dossiers/{serveur.Reference}");

        html.ShouldContain("Menuiserie &lt;Carvelon&gt;");
        html.ShouldNotContain("<Carvelon>");
    }

    [Fact]
    public async Task Ressource_DAdresseDatee_PeutEtreGardee()
    {
        using var inconnu = serveur.Ouvrir();
        var page = await inconnu.LireAsync("/connexion");
        var adresse = Feuille().Match(page).Groups["a"].Value;

        using var reponse = await inconnu.AllerAsync(adresse);

        reponse.StatusCode.ShouldBe(HttpStatusCode.OK);
        reponse.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        reponse.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
    }

    [GeneratedRegex("<script(?![^>]*\\bsrc=)|\\sstyle=\"|<style|\\son[a-z]+=\"|javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex EnLigne();

    [GeneratedRegex("<h1[ >]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Titres();

    [GeneratedRegex("href=\"(?<a>/ressources/recouvrement\\.css[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Feuille();
}
