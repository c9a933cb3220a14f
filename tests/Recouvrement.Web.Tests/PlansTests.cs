using System.Net;
using System.Text;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Tests;

/// <summary>Plans and direct debits through the real pipeline, on an application of their own: these tests write.</summary>
public sealed class PlansTests : IAsyncLifetime
{
    private readonly ServeurDEssai serveur = new();

    private string Onglet => $"/dossiers/{serveur.Reference}/plans";

    private string Formulaire => $"/dossiers/{serveur.Reference}/faits/nouveau?type=plan-accorde";

    private static DateOnly Aujourdhui => Application.Horloge.JourDe(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Apercu_DUnPlan_MontreLesEcheancesSansRienEnregistrer()
    {
        using var juriste = await serveur.OuvrirAsync();

        // 1 234,56 / 4 = 308,64, whole; the 5th of four months.
        using var reponse = await juriste.EnvoyerAsync(Formulaire, "fait", [("action", "apercevoir"), .. Plan()]);

        var page = WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync());
        page.ShouldContain("4\u00A0échéances, 1\u202F234,56\u00A0€".Replace("\u202F", TexteFrancais.Insecable.ToString(), StringComparison.Ordinal));
        page.ShouldContain("Solde du décompte à cette date");
        page.ShouldContain("05/10/2026");
        WebUtility.HtmlDecode(await juriste.LireAsync(Onglet)).ShouldContain("Aucun plan de paiement");
    }

    [Fact]
    public async Task Plan_Enregistre_SeSuitDansLOngletEtDansLaListe()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.EnvoyerAsync(Formulaire, "fait", [("action", "enregistrer"), .. Plan()]);

        reponse.StatusCode.ShouldBe(HttpStatusCode.Found);
        reponse.Headers.Location!.OriginalString.ShouldContain("/plans");
        var onglet = WebUtility.HtmlDecode(await juriste.LireAsync(Onglet));
        onglet.ShouldContain("impayée, rompue");
        onglet.ShouldContain("la clause exige une mise en demeure de 8\u00A0jours");
        onglet.ShouldContain("Pourquoi cette date ?");
        WebUtility.HtmlDecode(await juriste.LireAsync("/plans?etat=rompus")).ShouldContain(serveur.Reference);
        (await juriste.LireAsync("/plans?etat=soldes")).ShouldContain("Aucun plan ne correspond");
        using var autre = await serveur.OuvrirAsync("sud@exemple.invalid");
        (await autre.LireAsync("/plans?etat=tous")).ShouldNotContain(serveur.Reference);
    }

    [Fact]
    public async Task Plan_Impossible_RevientAvecLaRaisonAuChamp()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.EnvoyerAsync(Formulaire, "fait", [("action", "enregistrer"), .. Plan(("v-mensualite", "100"))]);

        var page = WebUtility.HtmlDecode(await reponse.Content.ReadAsStringAsync());
        page.ShouldContain("l’un ou l’autre");
        page.ShouldContain("value=\"05/07/2026\"");
    }

    [Fact]
    public async Task Remise_PrelevePuisDonneLeFichier_AQuiVoitLeDossier()
    {
        using var juriste = await serveur.OuvrirAsync();
        var (premiere, au) = (TexteFrancais.DateCourte(Aujourdhui.AddDays(10)), Aujourdhui.AddDays(20));
        using var plan = await juriste.EnvoyerAsync(Formulaire, "fait", [("action", "enregistrer"), .. Plan(("v-premiere", premiere))]);
        using var mandat = await juriste.EnvoyerAsync(
            $"/dossiers/{serveur.Reference}/faits/nouveau?type=mandat-signe", "fait",
            ("action", "enregistrer"), ("date", "01/06/2026"), ("v-rum", "M-1"), ("v-titulaire", "Menuiserie Carvelon"), ("v-iban", "FR14 2004 1010 0505 0001 3M02 606"), ("v-type", "recurrent"));
        mandat.StatusCode.ShouldBe(HttpStatusCode.Found);
        var adresse = $"/prelevements?au={Composants.Communs.Formats.Iso(au)}";
        var cle = $"{serveur.Reference}-P1-1";

        WebUtility.HtmlDecode(await juriste.LireAsync(adresse)).ShouldContain("premier (FRST)");
        using var remise = await juriste.EnvoyerAsync(adresse, "remise", Compte(("choix", cle)));
        remise.StatusCode.ShouldBe(HttpStatusCode.Found);
        var apres = remise.Headers.Location!.PathAndQuery;
        var page = WebUtility.HtmlDecode(await juriste.LireAsync(apres));
        var reference = System.Web.HttpUtility.ParseQueryString(remise.Headers.Location.Query)["remise"].ShouldNotBeNull();
        using var fichier = await juriste.AllerAsync($"/prelevements/{reference}/fichier");
        using var encore = await juriste.EnvoyerAsync(adresse, "remise", Compte(("choix", cle)));
        using var sud = await serveur.OuvrirAsync("sud@exemple.invalid");
        using var ailleurs = await sud.AllerAsync($"/prelevements/{reference}/fichier");

        page.ShouldContain("Télécharger le fichier pour la banque");
        page.ShouldContain("Déjà présentée à la banque");
        fichier.StatusCode.ShouldBe(HttpStatusCode.OK);
        var xml = Encoding.UTF8.GetString(await fichier.Content.ReadAsByteArrayAsync());
        xml.ShouldContain("pain.008.001.08");
        xml.ShouldContain(cle);
        encore.StatusCode.ShouldBe(HttpStatusCode.OK);
        WebUtility.HtmlDecode(await encore.Content.ReadAsStringAsync()).ShouldContain("Déjà présentée à la banque");
        ailleurs.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        WebUtility.HtmlDecode(await sud.LireAsync("/prelevements")).ShouldNotContain(reference);
        WebUtility.HtmlDecode(await juriste.LireAsync(Onglet)).ShouldContain("FR14 … 2606");
    }

    [Fact]
    public async Task Remise_SansJetonDeFormulaire_EstRefusee()
    {
        using var juriste = await serveur.OuvrirAsync();

        using var reponse = await juriste.PosterAsync("/prelevements", [("_handler", "remise"), .. Compte(("choix", "x"))]);

        reponse.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    public Task InitializeAsync() => serveur.InitializeAsync();

    public Task DisposeAsync() => serveur.DisposeAsync();

    private static (string Nom, string Valeur)[] Plan(params (string Nom, string Valeur)[] autres)
    {
        (string Nom, string Valeur)[] defaut =
        [
            ("date", "01/06/2026"), ("v-cadre", "protocole"), ("v-premiere", "05/07/2026"), ("v-rythme", "mensuel"), ("v-nombre", "4"),
            ("v-interets", "courent"), ("v-decheance", "mise-en-demeure"), ("v-delai", "8"),
        ];
        return [.. defaut.Where(d => autres.All(a => !string.Equals(a.Nom, d.Nom, StringComparison.Ordinal))), .. autres];
    }

    private static (string Nom, string Valeur)[] Compte((string Nom, string Valeur) choix) =>
        [choix, ("nom", "Matériaux Ravelin"), ("ics", "FR72ZZZ123456"), ("iban", "FR7630001007941234567890185"), ("bic", ""), ("schema", "CORE")];
}
