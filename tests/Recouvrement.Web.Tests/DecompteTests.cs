using System.Net;
using System.Text.RegularExpressions;

namespace Recouvrement.Web.Tests;

/// <summary>The page of the décompte through the real pipeline: produced in one click, listed, verified, downloaded, and by whom.</summary>
[Collection(CollectionWeb.Nom)]
public sealed partial class DecompteTests(ServeurDEssai serveur)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private string Page => $"/dossiers/{serveur.Reference}/decompte";

    [Fact]
    public async Task Decompte_ProduitDUnClic_SeListeSeVerifieEtSeTelecharge()
    {
        using var nord = await serveur.OuvrirAsync();

        using var reponse = await nord.EnvoyerAsync(Page, "decompte", ("action", "produire"));

        reponse.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = await nord.LireAsync(reponse.Headers.Location!.PathAndQuery);
        page.ShouldContain("Le décompte est produit");
        page.ShouldContain("Décomptes produits");
        var decompte = Decompte().Match(page).Groups["id"].Value;
        decompte.ShouldNotBeEmpty();
        (await nord.LireAsync($"{Page}?verifier={decompte}")).ShouldContain("conforme.");
        await TelechargerAsync(nord, Word().Match(page).Groups["adresse"].Value, Docx);
        await TelechargerAsync(nord, $"/dossiers/{serveur.Reference}/decomptes/{decompte}/decompte.xlsx", Xlsx);
    }

    [Fact]
    public async Task DecompteProduit_DUnAutrePortefeuille_RepondCommeSIlNExistaitPas()
    {
        using var nord = await serveur.OuvrirAsync();
        using var produit = await nord.EnvoyerAsync(Page, "decompte", ("action", "produire"));
        var page = await nord.LireAsync(produit.Headers.Location!.PathAndQuery);
        var decompte = Decompte().Match(page).Groups["id"].Value;
        using var sud = await serveur.OuvrirAsync("sud@exemple.invalid");

        string[] adresses =
        [
            Page, $"{Page}?verifier={decompte}", $"/dossiers/{serveur.Reference}/decompte.xlsx", $"/dossiers/{serveur.Reference}/decompte.json",
            $"/dossiers/{serveur.Reference}/decomptes/{decompte}/decompte.xlsx", $"/dossiers/{serveur.Reference}/pieces/{decompte}/contenu",
            Word().Match(page).Groups["adresse"].Value,
        ];
        foreach (var adresse in adresses)
        {
            using var reponse = await sud.AllerAsync(adresse);
            reponse.StatusCode.ShouldBe(HttpStatusCode.NotFound, adresse);
        }
    }

    [Fact]
    public async Task Decompte_AVerifierInconnu_NExistePas()
    {
        using var nord = await serveur.OuvrirAsync();

        using var reponse = await nord.AllerAsync($"{Page}?verifier={Guid.NewGuid()}");

        reponse.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task EnTete_OuvreLeDecompte_EtDitQuAucunInteretNEstDemande()
    {
        using var nord = await serveur.OuvrirAsync();

        var page = await nord.LireAsync($"/dossiers/{serveur.Reference}");

        page.ShouldContain($"href=\"{Page}\"");
        page.ShouldContain("sans intérêts demandés");
    }

    private static async Task TelechargerAsync(Navigateur navigateur, string adresse, string type)
    {
        using var reponse = await navigateur.AllerAsync(adresse);
        reponse.StatusCode.ShouldBe(HttpStatusCode.OK, adresse);
        reponse.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        (await reponse.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(1000);
    }

    [GeneratedRegex("/decomptes/(?<id>[0-9a-f-]{36})/decompte\\.xlsx", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Decompte();

    [GeneratedRegex("href=\"(?<adresse>/dossiers/[^\"]+/pieces/[0-9a-f-]{36}/contenu[^\"]*)\">Word<", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
