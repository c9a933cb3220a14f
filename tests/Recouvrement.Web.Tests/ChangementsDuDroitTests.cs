using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Web.Hote;
using Recouvrement.Web.Tests.Commandes;

namespace Recouvrement.Web.Tests;

/// <summary>
/// An installation that lived under another law (four months to serve an order instead of three) and starts again under that of the
/// repository: what moves is shown everywhere, and confirmed by a responsable only.
/// </summary>
public sealed partial class ChangementsDuDroitTests : IAsyncLifetime
{
    private readonly string racine = Directory.CreateTempSubdirectory("recouvrement-loi-").FullName;
    private WebApplication application = null!;
    private string reference = string.Empty;
    private Guid dossier;

    public async Task InitializeAsync()
    {
        await VivreSousLAncienneLoiAsync();
        application = ApplicationWeb.Construire(new OptionsServeur(Donnees), b => b.WebHost.UseTestServer());
        await ApplicationWeb.PreparerAsync(application);
        await application.StartAsync();
        await application.Services.GetRequiredService<IComparerDroit>().AvancerAsync();
    }

    [Fact]
    public async Task Changement_NonConfirme_SeVoitPartout()
    {
        using var juriste = await OuvrirAsync("juriste@exemple.invalid");

        (await juriste.LireAsync("/")).ShouldContain("Le droit a changé");
        var liste = await juriste.LireAsync("/droit/changements");
        liste.ShouldContain(reference);
        liste.ShouldContain("Plus tôt");
        liste.ShouldContain("Un responsable confirme ces changements");
        liste.ShouldNotContain("name=\"note\"");
        (await juriste.LireAsync($"/dossiers/{reference}")).ShouldContain("calculé selon l’ancienne version du droit");
        (await juriste.LireAsync($"/dossiers/{reference}/echeances")).ShouldContain("calculée selon l’ancienne version, changement à confirmer");
        (await juriste.LireAsync("/droit/changements.csv")).ShouldContain($"{reference};");
        (await juriste.LireAsync("/droit/changements?nature=recule")).ShouldContain("Rien à confirmer");
    }

    [Fact]
    public async Task Confirmation_SansNotePuisAvec_EcritAuJournalEtVideLaListe()
    {
        using var responsable = await OuvrirAsync("responsable@exemple.invalid");
        var valeur = Case().Match(await responsable.LireAsync("/droit/changements")).Groups["valeur"].Value;
        valeur.ShouldStartWith(dossier.ToString("D"));

        using (var sansNote = await responsable.EnvoyerAsync("/droit/changements", "confirmer", ("dossiers", valeur), ("action", "choix")))
        {
            (await sansNote.Content.ReadAsStringAsync()).ShouldContain("Écrivez une note");
        }

        using (var confirme = await responsable.EnvoyerAsync(
            "/droit/changements", "confirmer", ("dossiers", valeur), ("note", "Décret 2026-96 relu"), ("action", "choix")))
        {
            confirme.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await confirme.Content.ReadAsStringAsync()).ShouldContain("dossier suit maintenant");
        }

        (await responsable.LireAsync("/droit/changements")).ShouldContain("Rien à confirmer");
        var journal = await responsable.LireAsync($"/dossiers/{reference}/journal");
        journal.ShouldContain("Droit nouveau appliqué");
        journal.ShouldContain("Décret 2026-96 relu");
    }

    [Fact]
    public async Task Confirmation_DeTouteLaListe_ParUnJuriste_NeFaitRien()
    {
        using var juriste = await OuvrirAsync("juriste@exemple.invalid");

        using var refuse = await juriste.EnvoyerAsync("/droit/changements", "confirmer", ("note", "lu"), ("action", "tout"));

        (await juriste.LireAsync("/droit/changements")).ShouldContain(reference);
    }

    [Fact]
    public async Task Confirmation_DeTouteLaListe_ParUnResponsable_LaVide()
    {
        using var responsable = await OuvrirAsync("responsable@exemple.invalid");

        using var confirme = await responsable.EnvoyerAsync("/droit/changements", "confirmer", ("note", "lu"), ("action", "tout"));

        confirme.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await LireUneFoisFiniAsync(responsable, "/droit/changements?fait=confirme")).ShouldContain("dossier suit maintenant");
    }

    // The work goes on behind the page, which asks for itself again until it is done.
    private static async Task<string> LireUneFoisFiniAsync(Navigateur navigateur, string adresse)
    {
        var limite = Stopwatch.StartNew();
        while (true)
        {
            var page = await navigateur.LireAsync(adresse);
            if (!page.Contains("Confirmation en cours", StringComparison.Ordinal) || limite.Elapsed > TimeSpan.FromSeconds(30)) return page;
            await Task.Delay(50);
        }
    }

    [Fact]
    public async Task Comparer_AuTerminal_DonneLaMemeListe()
    {
        var sortie = await Executable.Lancer("droit", "comparer", "--donnees", Donnees, "--json");

        sortie.Code.ShouldBe(0, sortie.Erreur);
        var ligne = JsonDocument.Parse(sortie.Texte).RootElement;
        ligne.GetProperty("dossier").GetString().ShouldBe(reference);
        var mouvement = ligne.GetProperty("mouvements")[0];
        mouvement.GetProperty("nature").GetString().ShouldBe("avance");
        mouvement.GetProperty("regle").GetString().ShouldBe("ip.signification");
        mouvement.GetProperty("alerte").GetBoolean().ShouldBeTrue();
    }

    public async Task DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(racine, recursive: true);
    }

    private string Donnees => Path.Combine(racine, "donnees");

    private async Task<Navigateur> OuvrirAsync(string courriel)
    {
        var navigateur = new Navigateur(application.GetTestServer());
        using var reponse = await navigateur.EnvoyerAsync(
            "/connexion", "connexion", ("courriel", courriel), ("mot-de-passe", ServeurDEssai.MotDePasse));
        reponse.StatusCode.ShouldBe(HttpStatusCode.Found);
        return navigateur;
    }

    private async Task VivreSousLAncienneLoiAsync()
    {
        var services = new ServiceCollection().AddLogging().AddRecouvrement(new OptionsRecouvrement
        {
            DossierDonnees = Donnees,
            DossierWorkflows = AncienneLoi(),
            DossierTemplates = Path.Combine(AppContext.BaseDirectory, "templates"),
        });
        await using var avant = services.BuildServiceProvider();
        await avant.PreparerRecouvrementAsync();
        var portefeuille = (await avant.GetRequiredService<IAnnuaire>().CreerPortefeuilleAsync(Acteur.Systeme, "NORD", "Nord")).Valeur;
        var juriste = await CreerCompteAsync(avant, "juriste@exemple.invalid", RoleActeur.Juriste, portefeuille);
        await CreerCompteAsync(avant, "responsable@exemple.invalid", RoleActeur.Responsable, portefeuille);
        var rendue = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).AddDays(-10);
        var ouvert = (await avant.GetRequiredService<IOuvrirDossier>().ExecuterAsync(juriste, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Matériaux Ravelin"),
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Menuiserie Carvelon"))],
            Creances = [new CreanceSaisie("F26-1", 1234.56m, rendue.AddDays(-200), rendue.AddDays(-170)) { Nature = "commerciale" }],
        })).Valeur;
        (reference, dossier) = (ouvert.Reference, ouvert.Id);
        var procedure = await avant.GetRequiredService<IOuvrirProcedure>().ExecuterAsync(juriste, new DemandeProcedure
        {
            Dossier = ouvert.Id,
            VersionAttendue = ouvert.Version,
            Definition = "injonction-de-payer",
            OuverteLe = rendue,
            Contexte = Domaine.Dossiers.Donnees.De(("juridiction", Valeur.De("tribunal-de-commerce")), ("nature", Valeur.De("commerciale")), ("exigibilite", Valeur.De(rendue.AddDays(-170)))),
        });
        (await avant.GetRequiredService<IEnregistrerFait>().ExecuterAsync(juriste, new DemandeFait
        {
            Dossier = ouvert.Id,
            VersionAttendue = procedure.Version,
            Procedure = procedure.Instance,
            Type = "ordonnance-rendue",
            DateEffet = rendue,
            Donnees = Domaine.Dossiers.Donnees.De(("montant", Valeur.De(1234.56m))),
        })).EstFaite.ShouldBeTrue();
    }

    private string AncienneLoi()
    {
        var workflows = Path.Combine(AppContext.BaseDirectory, "workflows");
        var copie = Path.Combine(racine, "workflows");
        foreach (var source in Directory.EnumerateFiles(workflows, "*.yaml", SearchOption.AllDirectories))
        {
            var chemin = Path.Combine(copie, Path.GetRelativePath(workflows, source));
            Directory.CreateDirectory(Path.GetDirectoryName(chemin)!);
            File.WriteAllText(chemin, File.ReadAllText(source).Replace("duree: 3 mois\n        source: >-\n", "duree: 4 mois\n        source: >-\n", StringComparison.Ordinal));
        }

        return copie;
    }

    private static async Task<Acteur> CreerCompteAsync(IServiceProvider services, string courriel, RoleActeur role, Portefeuille portefeuille)
    {
        await using var portee = services.CreateAsyncScope();
        var compte = new Compte { UserName = courriel, Email = courriel, EmailConfirmed = true, NomAffiche = courriel, Role = role };
        (await portee.ServiceProvider.GetRequiredService<UserManager<Compte>>().CreateAsync(compte, ServeurDEssai.MotDePasse)).Succeeded.ShouldBeTrue();
        var annuaire = portee.ServiceProvider.GetRequiredService<IAnnuaire>();
        (await annuaire.AccorderAsync(Acteur.Systeme, compte.Id, new HashSet<Guid> { portefeuille.Id })).EstObtenu.ShouldBeTrue();
        return (await annuaire.ActeurAsync(compte.Id)).ShouldNotBeNull();
    }

    [GeneratedRegex("name=\"dossiers\" value=\"(?<valeur>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Case();
}
