using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Recherche.Index;
using Recouvrement.Web.Composants.Communs;
using Recouvrement.Web.Composants.Pages.Recherche;

namespace Recouvrement.Web.Tests;

/// <summary>The page « Recherche »: what is in its address, what it says when it finds nothing, the searches it keeps.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class RechercheTests(ServeurDEssai serveur)
{
    [Fact]
    public async Task Page_AutresMots_GardentLesFiltresEtLOrdreDeLAdresse()
    {
        using var juriste = await OuvrirAsync();

        var page = await juriste.LireAsync("/recherche?q=carvelon&f-type=Dossier&f-annee=2026&tri=recents");

        page.ShouldContain("name=\"f-type\" value=\"Dossier\"");
        page.ShouldContain("name=\"f-annee\" value=\"2026\"");
        page.ShouldContain("name=\"tri\" value=\"recents\"");
        page.ShouldContain($"href=\"/dossiers/{serveur.Reference}\"");
        page.ShouldContain("<mark>Carvelon</mark>");
    }

    [Fact]
    public async Task Page_FiltreQuePlusRienNePorte_SeMontreEtSeRetire()
    {
        using var juriste = await OuvrirAsync();

        var page = WebUtility.HtmlDecode(await juriste.LireAsync("/recherche?q=carvelon&f-type=Jugement"));

        page.ShouldContain("Rien ne correspond");
        page.ShouldContain("aria-current=\"true\">Jugement");
        page.ShouldContain("Effacer les filtres");
        page.ShouldContain("Sans les filtres : <a href=\"/recherche?q=carvelon\">");
    }

    [Fact]
    public async Task Page_MotQuiNExistePas_LeNommeEtCompteSansLui()
    {
        using var juriste = await OuvrirAsync();

        var page = WebUtility.HtmlDecode(await juriste.LireAsync("/recherche?q=" + Uri.EscapeDataString("\"carvelon\" zorglub -avoir")));

        page.ShouldContain("<b>zorglub</b> ne se trouve dans aucun document à votre portée");
        page.ShouldContain("Sans <b>zorglub</b> :");
        page.ShouldContain("q=%22carvelon%22%20-avoir");
    }

    [Fact]
    public async Task Page_ReferenceTapee_OuvreLeDossierDeSesPortefeuillesSeulement()
    {
        using var juriste = await OuvrirAsync();
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");

        using var saut = await juriste.AllerAsync("/recherche?q=" + serveur.Reference);
        using var rien = await autre.AllerAsync("/recherche?q=" + serveur.Reference);

        saut.StatusCode.ShouldBe(HttpStatusCode.Found);
        saut.Headers.Location!.ToString().ShouldEndWith("/dossiers/" + serveur.Reference);
        rien.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await rien.Content.ReadAsStringAsync()).ShouldContain("Rien ne correspond");
    }

    [Fact]
    public async Task Gardees_SeGardentSeRenommentEtSOublient()
    {
        using var responsable = await serveur.OuvrirAsync("responsable@exemple.invalid");
        using var sansNom = await responsable.EnvoyerAsync("/recherche?q=carvelon&page=1", "garder", ("nom", " "));
        (await LireAsync(sansNom)).ShouldContain("Donnez un nom à la recherche");

        using var gardee = await responsable.EnvoyerAsync("/recherche?q=carvelon&tri=recents&page=1", "garder", ("nom", "Mes menuiseries"));
        gardee.StatusCode.ShouldBe(HttpStatusCode.Found);
        var page = WebUtility.HtmlDecode(await responsable.LireAsync("/recherche"));
        page.ShouldContain("href=\"/recherche?q=carvelon&tri=recents\">Mes menuiseries");
        var formulaire = page[(page.IndexOf("value=\"renommer-", StringComparison.Ordinal) + "value=\"".Length)..][..("renommer-".Length + 32)];
        using var renommee = await responsable.EnvoyerAsync("/recherche", formulaire, ("nom", "Menuiseries du nord"));
        renommee.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await responsable.LireAsync("/recherche?fait=recherche-renommee")).ShouldContain(">Menuiseries du nord</a>");

        using var juriste = await OuvrirAsync();
        (await juriste.LireAsync("/recherche")).ShouldNotContain("Menuiseries du nord");
        (await juriste.LireAsync("/recherche/suggestions?q=")).ShouldNotContain("Menuiseries du nord");
        (await responsable.LireAsync("/recherche/suggestions?q=")).ShouldContain("Menuiseries du nord");
        using var oubliee = await responsable.EnvoyerAsync("/recherche", formulaire.Replace("renommer", "oublier", StringComparison.Ordinal));
        (await responsable.LireAsync("/recherche")).ShouldNotContain("Menuiseries du nord");
    }

    [Fact]
    public async Task Historique_UnMessageOuUneAutrePage_NEnFontPasUneAutreRecherche()
    {
        using var juriste = await OuvrirAsync();
        await juriste.LireAsync("/recherche?q=ravelin&fait=recherche-gardee");
        await juriste.LireAsync("/recherche?q=ravelin");

        var page = WebUtility.HtmlDecode(await juriste.LireAsync("/recherche"));

        page.Split("href=\"/recherche?q=ravelin").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Limite_AtteinteSansRien_NeDitPasQuIlNYARien()
    {
        var reponse = new ReponseRecherche([], 0, EstComplet: false, [], [], null);

        var page = await RendreAsync<SansReponse>(new() { [nameof(SansReponse.Reponse)] = reponse, [nameof(SansReponse.Requete)] = Requete.De(new DefaultHttpContext().Request), [nameof(SansReponse.Dossier)] = null });

        page.ShouldContain("limite de temps");
        page.ShouldNotContain("Rien ne correspond");
    }

    [Fact]
    public async Task Retard_ReconstructionDossiersEtTextes_SeDisent()
    {
        var etat = new EtatDeLIndex { EstServi = true, Documents = 3, Empreinte = "0", ConstruitLe = DateTimeOffset.UnixEpoch };
        Task<string> DireAsync(RetardDeLIndex retard, EtatDeLIndex e) => RendreAsync<RetardEnMots>(new() { [nameof(RetardEnMots.Retard)] = retard, [nameof(RetardEnMots.Etat)] = e });

        (await DireAsync(new RetardDeLIndex(true, 0, 0), etat)).Trim().ShouldBeEmpty();
        (await DireAsync(new RetardDeLIndex(true, 2, 1), etat)).ShouldContain("2 dossiers ou documents modifiés");
        (await DireAsync(new RetardDeLIndex(true, 0, 1), etat)).ShouldContain("1 pièce attend que son texte soit lu");
        (await DireAsync(new RetardDeLIndex(true, 0, 0), etat with { ReconstruitsJusquIci = 2 })).ShouldContain("en cours de reconstruction");
        (await DireAsync(new RetardDeLIndex(false, 0, 0), etat)).ShouldContain("des documents peuvent manquer");
    }

    // The index of the server follows every half second: it is brought up at once.
    private async Task<Navigateur> OuvrirAsync()
    {
        await serveur.Application.Services.GetRequiredService<SuiviDeLIndex>().RattraperAsync(CancellationToken.None);
        return await serveur.OuvrirAsync();
    }

    private static async Task<string> LireAsync(HttpResponseMessage reponse) => WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync());

    private static async Task<string> RendreAsync<T>(Dictionary<string, object?> parametres)
        where T : IComponent
    {
        await using var rendeur = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        return await rendeur.Dispatcher.InvokeAsync(async () =>
            WebUtility.HtmlDecode((await rendeur.RenderComponentAsync<T>(ParameterView.FromDictionary(parametres))).ToHtmlString()).Replace('\u00A0', ' '));
    }
}
