using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;

namespace Recouvrement.Web.Tests;

/// <summary>The inbox of payments through the real pipeline: what is proposed, accepted, put aside, and by whom it may be.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class ReglementsTests(ServeurDEssai serveur)
{
    [Fact]
    public async Task Reglement_AccepteDepuisLaListe_EntreAuDossierAvecSaSource()
    {
        var mouvement = await ImporterAsync("0.56", $"Dossier {serveur.Reference}");
        using var nord = await serveur.OuvrirAsync();

        (await nord.LireAsync("/reglements")).ShouldContain("référence du dossier dans le libellé", Case.Insensitive);
        using var reponse = await nord.EnvoyerAsync("/reglements", "accepter", ("un", mouvement.ToString()));
        reponse.StatusCode.ShouldBe(HttpStatusCode.Found);

        (await nord.LireAsync("/reglements?etat=affectes&q=0,56")).ShouldContain(serveur.Reference);
        var onglet = await nord.LireAsync($"/dossiers/{serveur.Reference}/reglements");
        onglet.ShouldContain("essai.csv");
        onglet.ShouldContain($"/reglements/{mouvement}");
    }

    [Fact]
    public async Task Reglement_Ecarte_DemandeUnMotif()
    {
        var mouvement = await ImporterAsync("3.21", "Frais remboursés");
        using var nord = await serveur.OuvrirAsync();

        using var sansMotif = await nord.EnvoyerAsync($"/reglements/{mouvement}", "ecarter", ("motif", " "));
        (await sansMotif.Content.ReadAsStringAsync()).ShouldContain("Dites pourquoi ce mouvement est écarté");
        using var ecarte = await nord.EnvoyerAsync($"/reglements/{mouvement}", "ecarter", ("motif", "Geste de la banque"));
        ecarte.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await nord.LireAsync("/reglements?etat=ecartes")).ShouldContain("Geste de la banque");
    }

    [Fact]
    public async Task Reglement_DUnAutrePortefeuille_NExistePas()
    {
        var mouvement = await ImporterAsync("4.44", "Virement de Ravelin");
        using var sud = await serveur.OuvrirAsync("sud@exemple.invalid");

        using var page = await sud.AllerAsync($"/reglements/{mouvement}");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var liste = await sud.LireAsync("/reglements?etat=tous");
        liste.ShouldNotContain("Ravelin");
        liste.ShouldContain("Aucun relevé n’a encore été importé");
    }

    [Fact]
    public async Task Reglement_SansJetonDeFormulaire_EstRefuse()
    {
        var mouvement = await ImporterAsync("5.55", "Virement");
        using var nord = await serveur.OuvrirAsync();

        using var reponse = await nord.PosterAsync("/reglements", ("_handler", "accepter"), ("un", mouvement.ToString()));

        reponse.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Releve_DontLesSoldesNeBouclentPas_MontreLEcartAvantDImporter()
    {
        using var nord = await serveur.OuvrirAsync();
        const string Releve = ":20:R9\n:25:FR7630001007941234567890185\n:28C:1/1\n:60F:C260914EUR100,00\n:61:2609150915CR50,00NTRFNONREF//B9\n:86:VIREMENT ECART\n:62F:C260915EUR149,00";
        using var contenu = await nord.DeposerAsync("/import?nature=releve", "import", "ecart.sta", Encoding.UTF8.GetBytes(Releve), ("nature", "releve"), ("portefeuille", serveur.Portefeuille.Id.ToString()));
        contenu.StatusCode.ShouldBe(HttpStatusCode.Found);
        var suivi = contenu.Headers.Location!.PathAndQuery;

        var essai = await nord.LireAsync(suivi);
        essai.ShouldContain("les soldes ne bouclent pas, écart de 1,00");
        essai.ShouldContain("Importer malgré ces écarts");
        (await nord.LireAsync("/reglements?q=ecart")).ShouldNotContain("VIREMENT ECART");
        using var importe = await nord.EnvoyerAsync(suivi, "importer");
        (await nord.LireAsync(suivi)).ShouldContain("Import terminé");
        (await nord.LireAsync("/reglements?q=ecart")).ShouldContain("VIREMENT ECART");
    }

    private async Task<Guid> ImporterAsync(string montant, string libelle)
    {
        // The movement is known by its content: each test has its own amount.
        var csv = $"date;libellé;montant\n15/09/2026;{libelle};{montant.Replace('.', ',')}\n";
        await using var flux = new MemoryStream(Encoding.UTF8.GetBytes(csv), writable: false);
        var services = serveur.Application.Services;
        var issue = await services.GetRequiredService<IImporterReleve>().ExecuterAsync(
            serveur.Juriste, flux, new OptionsReleve { Nom = "essai.csv", Portefeuille = serveur.Portefeuille.Id });
        issue.EstObtenu.ShouldBeTrue(issue.Refus);
        var page = await services.GetRequiredService<IConsulterMouvements>().LireAsync(Acteur.Systeme, new FiltreMouvements { Texte = montant });
        page.Lignes.Lignes.ShouldNotBeEmpty(string.Create(CultureInfo.InvariantCulture, $"{montant}"));
        return page.Lignes.Lignes[0].Mouvement.Id;
    }
}
