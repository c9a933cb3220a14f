using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Comptabilite;
using Recouvrement.Application.Droits;

namespace Recouvrement.Web.Tests;

/// <summary>The accounts are for a responsable; the file that goes out holds what the page shows.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class ComptabiliteTests(ServeurDEssai serveur)
{
    private static readonly string[] Adresses =
        ["/comptabilite", "/comptabilite/fec?creancier=732829320", "/comptabilite/ecritures.csv", "/comptabilite/balance.csv", "/comptabilite/depreciations.csv", "/comptabilite/tva.csv"];

    [Fact]
    public async Task Comptes_PourUnJuriste_NExistentPas()
    {
        using var juriste = await serveur.OuvrirAsync();
        foreach (var adresse in Adresses)
        {
            using var reponse = await juriste.AllerAsync(adresse);
            reponse.StatusCode.ShouldBe(HttpStatusCode.NotFound, adresse);
        }

        (await juriste.LireAsync("/")).ShouldNotContain("/comptabilite");
    }

    [Fact]
    public async Task Comptes_PourUnResponsable_SeLisentEtSeTelechargent()
    {
        using var responsable = await serveur.OuvrirAsync("responsable@exemple.invalid");

        foreach (var adresse in Adresses)
        {
            (await responsable.LireAsync(adresse)).ShouldNotBeEmpty(adresse);
        }

        (await responsable.LireAsync("/comptabilite")).ShouldContain("À regarder avant de clore");
        using var balance = await responsable.AllerAsync("/comptabilite/balance.csv?au=2026-11-22");
        balance.Content.Headers.ContentDisposition!.FileName.ShouldBe("balance-des-dossiers-2026-11-22.csv");
        (await balance.Content.ReadAsStringAsync()).ShouldContain(serveur.Reference);
        using var fec = await responsable.AllerAsync("/comptabilite/fec?creancier=732829320&au=31/12/2026");
        fec.Content.Headers.ContentDisposition!.FileName.ShouldBe("732829320FEC20261231.txt");
        Encoding.UTF8.GetString(await fec.Content.ReadAsByteArrayAsync()).Split("\r\n")[0].ShouldBe(string.Join('\t', EcritureFec.Colonnes));
    }

    [Theory]
    [InlineData("/comptabilite/fec", "SIREN")]
    [InlineData("/comptabilite/ecritures.csv?du=hier", "n’est pas une date")]
    [InlineData("/comptabilite/tva.csv?du=2026-12-31&au=2026-01-01", "précède")]
    public async Task Telechargement_MalDemande_DitLaFaute(string adresse, string faute)
    {
        using var responsable = await serveur.OuvrirAsync("responsable@exemple.invalid");
        using var reponse = await responsable.AllerAsync(adresse);

        reponse.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await reponse.Content.ReadAsStringAsync()).ShouldContain(faute);
    }

    [Fact]
    public async Task Comptes_HorsDesPortefeuilles_NeDonnentRien()
    {
        var responsable = serveur.Juriste with { Role = RoleActeur.Responsable, Portefeuilles = new HashSet<Guid>() };

        (await serveur.Application.Services.GetRequiredService<ITenirComptes>().SoldesAsync(responsable, null, new DateOnly(2026, 11, 22)).CountAsync()).ShouldBe(0);
    }

    // The same file sent twice records nothing twice; a wrong file is refused in one sentence.
    [Fact]
    public async Task Reglements_DUnPartenaire_SImportentDepuisLaPageUneSeuleFois()
    {
        using var juriste = await serveur.OuvrirAsync();
        var csv = Encoding.UTF8.GetBytes($"dossier;date encaissement;encaissé;retenu;reversé;date reversement\n{serveur.Reference};01/09/2026;100,00;10,00;90,00;02/09/2026\n2099-000009;01/09/2026;5,00;;;\n");

        var (essai, fait) = (await EnvoyerAsync(juriste, csv), string.Empty);
        essai.Page.ShouldContain("Essai à blanc");
        essai.Page.ShouldContain("n’existe pas");
        using (var importe = await juriste.EnvoyerAsync(essai.Adresse, "importer"))
        {
            fait = await juriste.LireAsync(essai.Adresse);
        }

        fait.ShouldContain("Import terminé");
        var encore = (await EnvoyerAsync(juriste, csv)).Page;
        encore.ShouldNotContain("Importer :");
        (await EnvoyerAsync(juriste, "rien\nà voir\n"u8.ToArray())).Page.ShouldContain("n’est pas importé");
    }

    private static async Task<(string Adresse, string Page)> EnvoyerAsync(Navigateur navigateur, byte[] csv)
    {
        using var envoi = await navigateur.DeposerAsync("/import?nature=reglements", "import", "reglements.csv", csv, ("nature", "reglements"), ("partenaire", "SCP Vauquelin"));
        envoi.StatusCode.ShouldBe(HttpStatusCode.Found);
        var adresse = new Uri(new Uri("http://localhost/"), envoi.Headers.Location!).PathAndQuery;
        return (adresse, WebUtility.HtmlDecode(await navigateur.LireAsync(adresse)));
    }
}
