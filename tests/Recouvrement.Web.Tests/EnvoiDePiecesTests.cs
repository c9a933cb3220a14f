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

    [Fact]
    public async Task Administration_PourUnJuriste_NExistePas()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var reponse = await juriste.AllerAsync("/administration/index");
        reponse.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
