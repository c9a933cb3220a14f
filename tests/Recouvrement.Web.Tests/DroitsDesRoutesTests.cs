using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Recouvrement.Web.Tests;

/// <summary>Every address of the application, walked by those who have no right to it. Presence in metadata is not enforcement.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class DroitsDesRoutesTests(ServeurDEssai serveur)
{
    private static readonly HashSet<string> Ouvertes = new(StringComparer.Ordinal)
    {
        "/connexion", "/connexion/code", "/erreur/{Code:int}", "/introuvable", "/ressources/{nom}",
    };

    [Fact]
    public void Route_SansAutorisation_NExistePasHorsDeLaListe()
    {
        var ouvertes = Routes().Where(r => r.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(r => r.RoutePattern.RawText!).Distinct(StringComparer.Ordinal);

        ouvertes.Order(StringComparer.Ordinal).ShouldBe(Ouvertes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Route_Anonyme_RenvoieALaConnexion()
    {
        using var inconnu = serveur.Ouvrir();
        var fautes = new List<string>();
        foreach (var route in Routes().Where(r => !Ouvertes.Contains(r.RoutePattern.RawText!)))
        {
            using var reponse = await inconnu.AllerAsync(Adresse(route));
            if (reponse.StatusCode != HttpStatusCode.Found || reponse.Headers.Location?.PathAndQuery.StartsWith("/connexion", StringComparison.Ordinal) != true)
            {
                fautes.Add($"{Adresse(route)} : {reponse.StatusCode}");
            }
        }

        fautes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Dossier_DUnAutrePortefeuille_RepondCommeSIlNExistaitPas()
    {
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");
        var fautes = new List<string>();
        var pages = Routes().Where(r => r.RoutePattern.RawText!.StartsWith("/dossiers/{", StringComparison.OrdinalIgnoreCase)).ToList();
        pages.Count.ShouldBeGreaterThan(15);
        foreach (var route in pages)
        {
            using var reponse = await autre.AllerAsync(Adresse(route));
            using var inconnue = await autre.AllerAsync(Adresse(route).Replace(serveur.Reference, "1999-000001", StringComparison.Ordinal));
            if (reponse.StatusCode != HttpStatusCode.NotFound || inconnue.StatusCode != HttpStatusCode.NotFound
                || (await reponse.Content.ReadAsStringAsync()).Contains("Carvelon", StringComparison.Ordinal))
            {
                fautes.Add($"{Adresse(route)} : {reponse.StatusCode}, {inconnue.StatusCode}");
            }
        }

        fautes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Liste_DUnAutrePortefeuille_NeMontreRien()
    {
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");

        (await autre.LireAsync("/dossiers?etat=tous")).ShouldContain("Aucun dossier ne correspond");
        (await autre.LireAsync("/dossiers.csv?etat=tous")).ShouldNotContain("Carvelon");
    }

    private List<RouteEndpoint> Routes() =>
        [.. serveur.Application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(r => r.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { } methodes || methodes.Contains("GET"))
            .Where(r => r.RoutePattern.RawText is { Length: > 0 } texte && texte[0] == '/')];

    private string Adresse(RouteEndpoint route) => string.Join('/', route.RoutePattern.RawText!.Split('/').Select(s => s.Length == 0 || s[0] != '{' ? s
        : s.StartsWith("{Reference", StringComparison.OrdinalIgnoreCase) ? serveur.Reference
        : s.Contains(":guid", StringComparison.Ordinal) ? Guid.Empty.ToString("D")
        : s.Contains(":int", StringComparison.Ordinal) ? "1"
        : "x"));
}
