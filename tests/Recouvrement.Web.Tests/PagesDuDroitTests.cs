using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Web.Tests;

/// <summary>The law as anybody may read it: every rule, every procedure, and what each governs within the rights.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class PagesDuDroitTests(ServeurDEssai serveur)
{
    private IDroit Droit => serveur.Application.Services.GetRequiredService<IDroit>();

    private ICatalogueProcedures Procedures => serveur.Application.Services.GetRequiredService<ICatalogueProcedures>();

    [Fact]
    public async Task Regle_ChaquePage_SeLitEtSesCasSontConformes()
    {
        using var juriste = await serveur.OuvrirAsync();
        var fautes = new List<string>();
        foreach (var regle in Droit.Delais)
        {
            var page = await juriste.LireAsync($"/droit/{regle.Id}");
            if (!page.Contains("Cas d’école", StringComparison.Ordinal) || page.Contains("diffère", StringComparison.Ordinal))
            {
                fautes.Add(regle.Id);
            }
        }

        fautes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Procedure_ChaquePage_MontreSchemaEtapesEtCasConformes()
    {
        using var juriste = await serveur.OuvrirAsync();
        var fautes = new List<string>();
        foreach (var procedure in Procedures.Toutes)
        {
            var page = await juriste.LireAsync($"/droit/procedures/{procedure.Id}");
            if (!page.Contains("<svg width", StringComparison.Ordinal)
                || !procedure.Etapes.All(e => page.Contains($"id=\"etape-{e.Id}\"", StringComparison.Ordinal))
                || !page.Contains("tous donnent ce que dit le texte", StringComparison.Ordinal))
            {
                fautes.Add(procedure.Id);
            }
        }

        fautes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Procedure_Dossiers_NeComptentQueDansLesDroits()
    {
        using var juriste = await serveur.OuvrirAsync();
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");

        (await juriste.LireAsync("/droit/procedures/injonction-de-payer")).ShouldContain("/dossiers?procedure=injonction-de-payer");
        (await juriste.LireAsync("/dossiers?procedure=injonction-de-payer")).ShouldContain(serveur.Reference);
        (await autre.LireAsync("/droit/procedures/injonction-de-payer")).ShouldContain("Aucun dossier ouvert de vos portefeuilles");
        (await autre.LireAsync("/droit/procedures")).ShouldNotContain("/dossiers?procedure=");
    }

    [Theory]
    [InlineData("/droit?q=CPC+1411", "ip.signification", "sur.orientation")]
    [InlineData("/droit?procedure=surendettement", "sur.verrou", "ip.signification")]
    [InlineData("/droit/procedures?q=remunerations", "Saisie des rémunérations", "Expulsion")]
    [InlineData("/droit/seuils?q=petites", "seuil.petites-creances", "seuil.avocat-tj")]
    [InlineData("/droit/calendriers?territoire=alsace-moselle&annee=2027", "Vendredi 26 mars 2027", "Lundi 5 avril 2027")]
    [InlineData("/droit/bodacc?q=reprise", "Reprise d’une liquidation", "Ouverture d’une sauvegarde")]
    [InlineData("/droit/taux", "lu au premier jour du semestre", "Ne répond plus depuis le 23 novembre 2026")]
    [InlineData("/droit/taux/bce.refi", "lu au premier jour du semestre", "Ne répond plus depuis le 23 novembre 2026")]
    [InlineData("/droit/taux?q=refinancement", "bce.refi", "legal.autres")]
    [InlineData("/droit/taux/legal.autres", "Arrêté du 23 décembre 2014", "bce.refi")]
    [InlineData("/droit/tarifs", "non retrouvé", "vérification dépassée")]
    [InlineData("/droit/tarifs?q=carence", "Procès-verbal de carence", "signification-decision")]
    [InlineData("/droit/tarifs/a444-31", "9,77", "11,73")]
    [InlineData("/droit/tarifs/quotites", "Décret 2025-1299", "A444-31")]
    [InlineData("/droit/ecartes?q=zzzz", "Aucune ligne ne correspond", "<tbody>")]
    public async Task Partie_Filtree_MontreCeQuiCorrespond(string adresse, string present, string absent)
    {
        using var juriste = await serveur.OuvrirAsync();

        var page = await juriste.LireAsync(adresse);

        page.ShouldContain(present);
        page.ShouldNotContain(absent);
    }

    [Theory]
    [InlineData("/droit/inconnue")]
    [InlineData("/droit/procedures/inconnue")]
    [InlineData("/droit/taux/inconnu")]
    [InlineData("/droit/tarifs/inconnu")]
    public async Task Page_Inconnue_Repond404(string adresse)
    {
        using var juriste = await serveur.OuvrirAsync();
        using var reponse = await juriste.AllerAsync(adresse);

        reponse.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
