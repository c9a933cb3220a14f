using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Web.Tests;

/// <summary>The page « État de l'index »: who may rebuild, and what it says when the folder refuses.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class EtatDeLIndexTests(ServeurDEssai serveur)
{
    private const string Page = "/administration/index";

    private IIndexDeRecherche Index => serveur.Application.Services.GetRequiredService<IIndexDeRecherche>();

    [Fact]
    public async Task Reconstruire_ResponsableEtJetonSeulement()
    {
        await JusquA(() => Index.Etat().EstServi);
        using var responsable = await serveur.OuvrirAsync("responsable@exemple.invalid");
        using var juriste = await serveur.OuvrirAsync();
        var page = WebUtility.HtmlDecode(await responsable.LireAsync(Page));
        foreach (var attendu in new[] { "Suivi de la base", "Empreinte", "Taille", "Construit", Index.Etat().Empreinte }) page.ShouldContain(attendu);
        var avant = Index.Etat().ConstruitLe!.Value;

        using var sansJeton = await responsable.PosterAsync(Page, ("_handler", "reconstruire"));
        using var parUnJuriste = await juriste.PosterAsync(Page, ("_handler", "reconstruire"));
        Index.Etat().ConstruitLe.ShouldBe(avant);
        using var permis = await responsable.EnvoyerAsync(Page, "reconstruire");

        sansJeton.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        parUnJuriste.IsSuccessStatusCode.ShouldBeFalse();
        permis.StatusCode.ShouldBe(HttpStatusCode.Found);
        await JusquA(() => Index.Etat().ConstruitLe > avant);
    }

    [Fact]
    public async Task DossierImpossible_LesPagesRepondentEtLeDisent_PuisToutRevient()
    {
        await JusquA(() => Index.Etat().EstServi);
        using var responsable = await serveur.OuvrirAsync("responsable@exemple.invalid");
        var chemin = Path.Combine(serveur.Racine, "index");
        MettreUnFichier(chemin);
        try
        {
            await JusquA(() => Index.Etat().Panne is not null);
            WebUtility.HtmlDecode(await responsable.LireAsync(Page)).ShouldContain(chemin);
            WebUtility.HtmlDecode(await responsable.LireAsync("/recherche?q=Carvelon")).ShouldContain("momentanément indisponible");
            using var suggestions = await responsable.AllerAsync("/recherche/suggestions?q=carv");
            suggestions.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        finally
        {
            File.Delete(chemin);
        }

        await JusquA(() => Index.Etat() is { EstServi: true, Panne: null });
        WebUtility.HtmlDecode(await responsable.LireAsync(Page)).ShouldContain("disparu");
    }

    // The server may be putting its folder back at this very moment.
    private static void MettreUnFichier(string chemin)
    {
        for (var essai = 0; !File.Exists(chemin) && essai < 50; essai++)
        {
            try
            {
                if (Directory.Exists(chemin)) Directory.Delete(chemin, recursive: true);
                File.WriteAllText(chemin, string.Empty);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(5);
            }
        }
    }

    private static async Task JusquA(Func<bool> condition)
    {
        for (var i = 0; i < 1200; i++)
        {
            if (condition()) return;
            await Task.Delay(50);
        }

        condition().ShouldBeTrue();
    }
}
