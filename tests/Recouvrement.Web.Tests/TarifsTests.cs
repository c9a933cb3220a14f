using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Comptes;
using Recouvrement.Application.Consultation;

namespace Recouvrement.Web.Tests;

/// <summary>The calculators keep their state in the address; a cost note is checked, then recorded as billed, within the rights.</summary>
[Collection(CollectionWeb.Nom)]
public sealed class TarifsTests(ServeurDEssai serveur)
{
    private const string Note = "Commandement préalable à saisie-vente ; 02/06/2025 ; 51,58 ; 10,32";

    // execution.md § 14.4 (4 000 €: 81,39 and 257,45), § 5.3 (1 500 € in 2026), § 4 (651,69 € since 1 April 2026).
    [Theory]
    [InlineData("/calculateur/droit-proportionnel?assiette=4000", "81,39", "257,45")]
    [InlineData("/calculateur/droit-proportionnel?assiette=4000&bareme=a444-32&alimentaire=oui", "Rien n’est dû", "A444-32")]
    [InlineData("/calculateur/droit-proportionnel?assiette=quatre", "n’est pas un montant", "erreur")]
    [InlineData("/calculateur/remunerations?net=1500&le=22/11/2026", "234,76", "Décret 2025-1299")]
    [InlineData("/calculateur/remunerations?net=1500&personnes=2&le=22/11/2026", "171,42", "2\u00A0personnes à charge")]
    [InlineData("/calculateur/remunerations?net=1500&le=01/02/2027", "n’est pas connu", "erreur")]
    [InlineData("/calculateur/sbi?solde=1000&le=01/04/2026", "651,69", "348,31")]
    [InlineData("/calculateur/sbi?solde=1000&le=15/04/2026&precedente=01/04/2026", "moins d’un mois", "1\u00A0000,00")]
    public async Task Calculateur_Adresse_DonneLeCalculOuLaFaute(string adresse, string un, string deux)
    {
        using var juriste = await serveur.OuvrirAsync();

        var page = WebUtility.HtmlDecode(await juriste.LireAsync(adresse)).Replace('\u202F', '\u00A0');

        page.ShouldContain(un);
        page.ShouldContain(deux);
    }

    [Fact]
    public async Task Note_Controlee_MontreLEcartPuisEntreAuDossier()
    {
        using var juriste = await serveur.OuvrirAsync();
        var adresse = $"/tarifs/controle?dossier={serveur.Reference}";

        // The claim of the dossier is 1 234,56 €: coefficient 1, so 20,42 € (A444-14 n° 42).
        using var controle = await juriste.EnvoyerAsync(adresse, "note", ("dossier", serveur.Reference), ("lignes", Note), ("action", "controler"), ("nature", "execution"));
        var page = WebUtility.HtmlDecode(await controle.Content.ReadAsStringAsync());
        page.ShouldContain("20,42");
        page.ShouldContain("A444-14");
        using var accepte = await juriste.EnvoyerAsync(
            adresse, "note", ("dossier", serveur.Reference), ("lignes", Note), ("action", "accepter"), ("nature", "execution"), ("retenues", "1"));
        accepte.StatusCode.ShouldBe(HttpStatusCode.Found);

        var fil = (await serveur.Application.Services.GetRequiredService<IConsulterDossier>()
            .FilAsync(serveur.Juriste, serveur.Dossier, new FiltreFil(new DemandePage())))!;
        fil.Lignes.Lignes.First(l => string.Equals(l.Type, FaitsDuCompte.FraisEngages, StringComparison.Ordinal)).Motif.ShouldNotBeNull().ShouldContain("écart +31,16");
    }

    [Fact]
    public async Task Note_SurLeDossierDUnAutre_RepondCommeSIlNExistaitPas()
    {
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");

        (await autre.LireAsync($"/tarifs/controle?dossier={serveur.Reference}")).ShouldContain("n’est la référence d’aucun dossier");
        using var reponse = await autre.EnvoyerAsync(
            "/tarifs/controle", "note", ("dossier", serveur.Reference), ("lignes", Note), ("action", "accepter"), ("nature", "execution"), ("retenues", "1"));
        (await reponse.Content.ReadAsStringAsync()).ShouldContain("n’est la référence d’aucun dossier");
    }
}
