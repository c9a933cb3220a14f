using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Recouvrement.Web.Tests;

[Collection(CollectionWeb.Nom)]
public sealed class ConnexionTests(ServeurDEssai serveur)
{
    [Fact]
    public async Task MotDePasse_Faux_RefuseSansDireSiLeCompteExiste()
    {
        using var inconnu = serveur.Ouvrir();

        using var faux = await inconnu.EnvoyerAsync("/connexion", "connexion", ("courriel", "sud@exemple.invalid"), ("mot-de-passe", "autre chose"));
        using var personne = await inconnu.EnvoyerAsync("/connexion", "connexion", ("courriel", "personne@exemple.invalid"), ("mot-de-passe", "autre chose"));

        foreach (var reponse in new[] { faux, personne })
        {
            reponse.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await reponse.Content.ReadAsStringAsync()).ShouldContain("L’adresse ou le mot de passe ne convient pas");
        }
    }

    [Fact]
    public async Task Compte_ApresDixEchecs_EstBloqueMemeAvecLeBonMotDePasse()
    {
        using var inconnu = serveur.Ouvrir();
        for (var i = 0; i < 10; i++)
        {
            (await inconnu.EnvoyerAsync("/connexion", "connexion", ("courriel", "bloque@exemple.invalid"), ("mot-de-passe", "non"))).Dispose();
        }

        using var reponse = await inconnu.EnvoyerAsync("/connexion", "connexion", ("courriel", "bloque@exemple.invalid"), ("mot-de-passe", ServeurDEssai.MotDePasse));

        (await reponse.Content.ReadAsStringAsync()).ShouldContain("Ce compte est bloqué");
    }

    [Theory]
    [InlineData("https://exemple.invalid/", "/")]
    [InlineData("//exemple.invalid", "/")]
    [InlineData("/\\exemple.invalid", "/")]
    [InlineData("/dossiers?etat=clos", "/dossiers?etat=clos")]
    public async Task Retour_ApresConnexion_ResteDansLApplication(string retour, string arrivee)
    {
        using var inconnu = serveur.Ouvrir();

        using var reponse = await inconnu.EnvoyerAsync(
            "/connexion?retour=" + Uri.EscapeDataString(retour), "connexion", ("courriel", "nord@exemple.invalid"), ("mot-de-passe", ServeurDEssai.MotDePasse));

        reponse.StatusCode.ShouldBe(HttpStatusCode.Found);
        new Uri(new Uri("http://localhost"), reponse.Headers.Location!).PathAndQuery.ShouldBe(arrivee);
    }

    [Fact]
    public async Task Deconnexion_SansJeton_EstRefusee()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.PosterAsync("/deconnexion");

        reponse.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await juriste.LireAsync("/compte")).ShouldContain("nord@exemple.invalid");
    }

    [Fact]
    public async Task Saisie_EnvoyeeApresLaFinDeLaSession_EstRendueApresConnexion()
    {
        using var juriste = await serveur.OuvrirAsync();
        juriste.PerdreLaSession();

        using var perdue = await juriste.PosterAsync(
            $"/dossiers/{serveur.Reference}/faits/nouveau?type=note-ajoutee", ("_handler", "fait"), ("date", "02/06/2026"), ("v-texte", "Le gérant rappelle « demain »."));
        using var connexion = await juriste.EnvoyerAsync("/connexion", "connexion", ("courriel", "nord@exemple.invalid"), ("mot-de-passe", ServeurDEssai.MotDePasse));

        perdue.StatusCode.ShouldBe(HttpStatusCode.Found);
        connexion.Headers.Location!.ToString().ShouldEndWith("/reprise");
        var reprise = WebUtility.HtmlDecode(await juriste.LireAsync("/reprise"));
        reprise.ShouldContain("Le gérant rappelle « demain ».");
        reprise.ShouldContain("02/06/2026");
    }

    // ISO/IEC 18004: 17 modules and four more by version, four blank ones on each side, and at three corners a ring of seven.
    [Fact]
    public async Task CodeDeConnexion_SePhotographie_EtSaCleSEcritAussi()
    {
        using var juriste = await serveur.OuvrirAsync();

        var page = await juriste.LireAsync("/compte");

        var dessin = Regex.Match(page, "class=\"code-qr\" viewBox=\"0 0 (?<cote>[0-9]+) [0-9]+\".*?<path d=\"(?<trait>[^\"]+)\"", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        var cote = int.Parse(dessin.Groups["cote"].Value, CultureInfo.InvariantCulture);
        ((cote - 8 - 17) % 4).ShouldBe(0);
        var noirs = Regex.Matches(dessin.Groups["trait"].Value, "M(?<x>[0-9]+) (?<y>[0-9]+)h", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(m => (X: int.Parse(m.Groups["x"].Value, CultureInfo.InvariantCulture), Y: int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture))).ToHashSet();
        foreach (var (x, y) in ((int X, int Y)[])[(4, 4), (cote - 11, 4), (4, cote - 11)])
        {
            Enumerable.Range(0, 7).All(i => noirs.Contains((x + i, y)) && noirs.Contains((x + i, y + 6)) && noirs.Contains((x, y + i)) && noirs.Contains((x + 6, y + i))).ShouldBeTrue();
            noirs.ShouldNotContain((x + 1, y + 1));
        }

        // Dark whatever the mask, and off the diagonal: column 8, row 4 × version + 9. A code drawn as in a mirror does not have it.
        noirs.ShouldContain((4 + 8, cote - 4 - 8));
        noirs.ShouldAllBe(n => n.X >= 4 && n.Y >= 4 && n.X < cote - 4 && n.Y < cote - 4);
        page.ShouldContain("otpauth://totp/Recouvrement:");
        page.ShouldContain("Sans appareil photo");
    }
}
