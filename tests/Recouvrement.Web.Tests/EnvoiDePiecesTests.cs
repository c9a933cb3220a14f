using System.Net;
using System.Text.Json;

namespace Recouvrement.Web.Tests;

/// <summary>Files sent one by one by the script of the page, and how they are shown.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class EnvoiDePiecesTests(ServeurDEssai serveur)
{
    private string Pieces => $"/dossiers/{serveur.Reference}/pieces";

    [Fact]
    public async Task Envoi_AvecLeJetonDeLaPage_AjouteUnePieceQuiSeMontre()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var reponse = await juriste.EnvoyerAsync(
            Pieces + "/envoi?nom=facture%202026-03-12.pdf", Pieces, new ByteArrayContent("%PDF-1.4 facture"u8.ToArray()));

        reponse.StatusCode.ShouldBe(HttpStatusCode.OK);
        var fichier = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync()).RootElement.GetProperty("fichiers")[0];
        fichier.GetProperty("refus").ValueKind.ShouldBe(JsonValueKind.Null);
        var piece = fichier.GetProperty("piece").GetString();
        var page = await juriste.LireAsync(Pieces);
        page.ShouldContain("12/03/2026");
        var vue = await juriste.LireAsync($"{Pieces}/{piece}?page=3");
        vue.ShouldContain($"/pieces/{piece}/contenu#page=3");
        using var contenu = await juriste.AllerAsync($"{Pieces}/{piece}/contenu");
        contenu.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
        contenu.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'self'");
        contenu.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        using var telecharge = await juriste.AllerAsync($"{Pieces}/{piece}/contenu?telecharger=1");
        telecharge.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        JsonDocument.Parse(await juriste.LireAsync(Pieces + "/etats")).RootElement.GetProperty("total").GetInt32().ShouldBeGreaterThan(0);
    }

    private async Task<string> DeposerAsync(Navigateur juriste, string nom, string texte, string suite = "")
    {
        using var reponse = await juriste.EnvoyerAsync(
            $"{Pieces}/envoi?nom={Uri.EscapeDataString(nom)}{suite}", Pieces, new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(texte)));
        var fichier = JsonDocument.Parse(await reponse.Content.ReadAsStringAsync()).RootElement.GetProperty("fichiers")[0];
        fichier.GetProperty("refus").GetString().ShouldBeNull();
        return fichier.GetProperty("piece").GetString()!;
    }

    [Fact]
    public async Task Envoi_SansJetonOuParUnAutre_EstRefuse()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");

        using var sansJeton = await juriste.EnvoyerAsync(Pieces + "/envoi?nom=a.txt", null, new ByteArrayContent([1]));
        using var ailleurs = await autre.EnvoyerAsync(Pieces + "/envoi?nom=a.txt", "/pieces/a-rattacher", new ByteArrayContent("a"u8.ToArray()));
        using var sansDossier = await autre.EnvoyerAsync(
            $"/pieces/a-rattacher/envoi?nom=a.txt&portefeuille={serveur.Portefeuille.Id}", "/pieces/a-rattacher", new ByteArrayContent("a"u8.ToArray()));

        sansJeton.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        ailleurs.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await sansDossier.Content.ReadAsStringAsync()).ShouldContain("portefeuilles");
    }

    // What a browser could run is never shown, and could do nothing if it were.
    [Theory]
    [InlineData("page.html", "<html><script>alert(1)</script><svg onload='alert(2)'/></html>", "text/plain")]
    [InlineData("donnees.xml", "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "application/xml")]
    public async Task Contenu_QuiPourraitSExecuter_SeTelechargeEnferme(string nom, string texte, string type)
    {
        using var juriste = await serveur.OuvrirAsync();
        var piece = await DeposerAsync(juriste, nom, texte + Guid.NewGuid());

        using var contenu = await juriste.AllerAsync($"{Pieces}/{piece}/contenu");

        contenu.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        contenu.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        contenu.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        contenu.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("; sandbox");
    }

    [Fact]
    public async Task DocumentQuiNeSeConvertitPas_LeDitDansSonCadre()
    {
        using var juriste = await serveur.OuvrirAsync();
        var piece = await DeposerAsync(juriste, "coupe.docx", "PK\u0003\u0004 coupé " + Guid.NewGuid());

        using var cadre = await juriste.AllerAsync($"{Pieces}/{piece}/pdf");

        cadre.StatusCode.ShouldBe(HttpStatusCode.OK);
        cadre.Headers.GetValues("X-Frame-Options").ShouldBe(["SAMEORIGIN"]);
        cadre.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("frame-ancestors 'self'");
        (await cadre.Content.ReadAsStringAsync()).ShouldContain("Téléchargez-le");
    }

    [Fact]
    public async Task NouvelleVersion_EnvoyeeDepuisLaPage_RemplaceEtSeDit()
    {
        using var juriste = await serveur.OuvrirAsync();
        var ancienne = await DeposerAsync(juriste, "contrat.txt", "contrat " + Guid.NewGuid());
        var page = $"{Pieces}/{ancienne}";
        (await juriste.LireAsync(page)).ShouldContain($"envoi?remplace={ancienne}");

        var nouvelle = await DeposerAsync(juriste, "contrat.txt", "contrat " + Guid.NewGuid(), $"&remplace={ancienne}");

        (await juriste.LireAsync(page)).ShouldContain($"Cette version est remplacée par <a href=\"{Pieces}/{nouvelle}\"");
        (await juriste.LireAsync(page)).ShouldNotContain("envoi?remplace=");
        (await juriste.LireAsync(Pieces)).ShouldContain("nouvelle version");
    }

    [Fact]
    public async Task Courriel_PieceJointe_SOuvrePuisSAjouteAuDossier()
    {
        using var juriste = await serveur.OuvrirAsync();
        var courriel = await DeposerAsync(juriste, "envoi.eml", string.Join("\r\n",
            "From: a@exemple.invalid", "Subject: envoi", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "", "--b",
            "Content-Type: text/plain", "", "bonjour", "--b", "Content-Type: text/html", "Content-Disposition: attachment; filename=devis.html", "", "<p>" + Guid.NewGuid(), "--b--"));
        var page = $"{Pieces}/{courriel}";
        (await juriste.LireAsync(page)).ShouldContain("devis.html");
        using var jointe = await juriste.AllerAsync(page + "/jointes/0");
        jointe.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        jointe.Headers.GetValues("Content-Security-Policy").Single().ShouldEndWith("; sandbox");

        using var sansChoix = await juriste.EnvoyerAsync(page, "jointes");
        using var ajout = await juriste.EnvoyerAsync(page, "jointes", ("rang", "0"));

        (await sansChoix.Content.ReadAsStringAsync()).ShouldContain("Choisissez les pièces jointes");
        ajout.Headers.Location!.ToString().ShouldEndWith("/pieces?fait=piece");
        (await juriste.LireAsync(page)).ShouldContain("au dossier");
    }

    [Fact]
    public async Task Bordereau_PieceConfidentielle_NePeutYEtreCochee()
    {
        using var juriste = await serveur.OuvrirAsync();
        var piece = await DeposerAsync(juriste, "note.txt", "note " + Guid.NewGuid());
        using var decrite = await juriste.EnvoyerAsync(
            $"{Pieces}/{piece}", "decrire", ("choix", piece), ($"intitule-{piece}", "Note interne"), ($"nature-{piece}", "courrier"),
            ($"date-{piece}", "05/01/2026"), ($"origine-{piece}", "Partenaire"), ($"confidentielle-{piece}", "oui"));
        decrite.StatusCode.ShouldBe(HttpStatusCode.Found, await decrite.Content.ReadAsStringAsync());

        var acte = await juriste.LireAsync($"/dossiers/{serveur.Reference}/actes/nouveau?acte=relance-amiable&cible=%7C");

        acte.ShouldContain($"value=\"{piece}\" disabled");
        acte.ShouldContain("confidentielle : ne sort pas");
        var page = await juriste.LireAsync($"{Pieces}/{piece}");
        page.ShouldContain("reçue d’un partenaire");
        page.ShouldNotContain("Noter une remise");
    }

    [Fact]
    public async Task Administration_PourUnJuriste_NExistePas()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var reponse = await juriste.AllerAsync("/administration/index");
        reponse.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
