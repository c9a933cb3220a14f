using System.Net;
using System.Text;

namespace Recouvrement.Web.Tests;

/// <summary>The form of a fact, on an application of its own: these tests write.</summary>
public sealed class FormulaireDeFaitTests : IAsyncLifetime
{
    private readonly ServeurDEssai serveur = new();

    private string Formulaire(string type) => $"/dossiers/{serveur.Reference}/faits/nouveau?procedure={Uri.EscapeDataString(serveur.Instance)}&type={type}";

    [Fact]
    public async Task Apercu_DeLOrdonnance_MontreLeDelaiSansRienEnregistrer()
    {
        using var juriste = await serveur.OuvrirAsync();

        // CPC 1411: an order made on 2 September 2026 is to be served within three months, by 2 December 2026.
        using var reponse = await juriste.EnvoyerAsync(Formulaire("ordonnance-rendue"), "fait", ("action", "apercevoir"), ("date", "02/09/2026"));

        var page = WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync());
        page.ShouldContain("mercredi 2 décembre 2026");
        page.ShouldContain("Enregistrer : ouvre 1\u00A0délai");
        page.ShouldContain("value=\"02/09/2026\"");
        WebUtility.HtmlDecode(await juriste.LireAsync($"/dossiers/{serveur.Reference}")).ShouldNotContain("Ordonnance rendue</h3>");
    }

    [Fact]
    public async Task Fait_Enregistre_OuvreSonDelaiEtSExplique()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.EnvoyerAsync(Formulaire("ordonnance-rendue"), "fait", ("action", "enregistrer"), ("date", "02/09/2026"));

        reponse.StatusCode.ShouldBe(HttpStatusCode.Found);
        var echeances = WebUtility.HtmlDecode(await juriste.LireAsync($"/dossiers/{serveur.Reference}/echeances"));
        echeances.ShouldContain("02/12/2026");
        var lien = System.Text.RegularExpressions.Regex.Match(
            echeances, $"/dossiers/{serveur.Reference}/echeances/[0-9a-f-]{{36}}\">Signifier", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value.Split('"')[0];
        var pourquoi = WebUtility.HtmlDecode(await juriste.LireAsync(lien));
        pourquoi.ShouldContain("CPC 1411");
        pourquoi.ShouldContain("Ordonnance du mercredi 2 septembre 2026");
    }

    [Fact]
    public async Task Date_Illisible_RevientAvecToutCeQuiEtaitSaisi()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.EnvoyerAsync(
            Formulaire("ordonnance-rendue"), "fait", ("action", "enregistrer"), ("date", "31/02/2026"), ("v-numero", "26/00042"), ("v-montant", "1 234,56"));

        var page = WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync());
        page.ShouldContain("« 31/02/2026 » n’est pas une date");
        page.ShouldContain("value=\"26/00042\"");
        page.ShouldContain("value=\"1 234,56\"");
        page.ShouldContain("aria-invalid=\"true\"");
    }

    [Fact]
    public async Task Dossier_ChangeParUnAutre_NePerdPasLaSaisieEtDitCeQuiAChange()
    {
        using var premier = await serveur.OuvrirAsync();
        using var second = await serveur.OuvrirAsync();
        var version = Version(await premier.LireAsync(Formulaire("ordonnance-rendue")));
        using var avant = await second.EnvoyerAsync(Formulaire("requete-deposee"), "fait", ("action", "enregistrer"), ("date", "01/07/2026"));
        avant.StatusCode.ShouldBe(HttpStatusCode.Found);

        using var reponse = await premier.EnvoyerAsync(
            Formulaire("ordonnance-rendue"), "fait", ("version", version), ("action", "enregistrer"), ("date", "02/09/2026"), ("v-numero", "26/00042"));

        var page = WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync());
        page.ShouldContain("Le dossier a changé pendant votre saisie");
        page.ShouldContain("Requête déposée");
        page.ShouldContain("value=\"26/00042\"");
        using var apres = await premier.EnvoyerAsync(
            Formulaire("ordonnance-rendue"), "fait", ("action", "enregistrer"), ("date", "02/09/2026"), ("v-numero", "26/00042"));
        apres.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Annulation_SansMotif_EstRefusee()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var ecrit = await juriste.EnvoyerAsync(Formulaire("requete-deposee"), "fait", ("action", "enregistrer"), ("date", "01/07/2026"));
        var fil = await juriste.LireAsync($"/dossiers/{serveur.Reference}");
        var adresse = System.Text.RegularExpressions.Regex.Match(
            fil, $"/dossiers/{serveur.Reference}/faits/[0-9a-f-]{{36}}/annuler", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        using var sans = await juriste.EnvoyerAsync(adresse, "annulation", ("motif", " "));
        using var avec = await juriste.EnvoyerAsync(adresse, "annulation", ("motif", "Enregistré dans le mauvais dossier."));

        sans.StatusCode.ShouldBe(HttpStatusCode.OK);
        avec.StatusCode.ShouldBe(HttpStatusCode.Found);
        WebUtility.HtmlDecode(await juriste.LireAsync($"/dossiers/{serveur.Reference}/journal")).ShouldContain("Enregistré dans le mauvais dossier.");
    }

    [Fact]
    public async Task Formulaire_SansJeton_EstRefuse()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.PosterAsync(Formulaire("ordonnance-rendue"), ("_handler", "fait"), ("action", "enregistrer"), ("date", "02/09/2026"));

        reponse.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("vide.txt", "")]
    [InlineData("virus.exe", "MZ\u0090\0")]
    public async Task Piece_VideOuDUnTypeRefuse_EstRefuseeEnUnePhrase(string nom, string contenu)
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.DeposerAsync($"/dossiers/{serveur.Reference}/pieces", "depot", nom, Encoding.Latin1.GetBytes(contenu));

        reponse.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await reponse.Content.ReadAsStringAsync()).ShouldContain("class=\"message erreur\"");
    }

    [Fact]
    public async Task Piece_Ouverte_NePeutNiSExecuterNiSAppelerAutrement()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var depot = await juriste.DeposerAsync($"/dossiers/{serveur.Reference}/pieces", "depot", "courrier.html", "<script>alert(1)</script><p>Bonjour</p>"u8.ToArray());
        depot.StatusCode.ShouldBe(HttpStatusCode.Found);
        var pieces = await juriste.LireAsync($"/dossiers/{serveur.Reference}/pieces");
        var adresse = System.Text.RegularExpressions.Regex.Match(
            pieces, $"/dossiers/{serveur.Reference}/pieces/[0-9a-f-]{{36}}/contenu", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;

        using var reponse = await juriste.AllerAsync(adresse);

        reponse.StatusCode.ShouldBe(HttpStatusCode.OK);
        reponse.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        reponse.Content.Headers.ContentType!.MediaType.ShouldBe("text/plain");
        reponse.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        reponse.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    public Task InitializeAsync() => serveur.InitializeAsync();

    public Task DisposeAsync() => serveur.DisposeAsync();

    private static string Version(string page) =>
        System.Text.RegularExpressions.Regex.Match(page, "name=\"version\" value=\"(?<v>\\d+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["v"].Value;
}
