using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Web.Hote;

namespace Recouvrement.Web.Tests;

/// <summary>The real application on a temporary folder, without a network: two portfolios, two juristes, one dossier.</summary>
public sealed class ServeurDEssai : IAsyncLifetime
{
    public const string MotDePasse = "une phrase de passe";

    private readonly string dossier = Directory.CreateTempSubdirectory("recouvrement-web-").FullName;

    public WebApplication Application { get; private set; } = null!;

    public string Racine => dossier;

    public Portefeuille Portefeuille { get; private set; } = null!;

    public Acteur Juriste { get; private set; } = null!;

    public string Reference { get; private set; } = string.Empty;

    public Guid Dossier { get; private set; }

    public string Instance { get; private set; } = string.Empty;

    public async Task InitializeAsync()
    {
        Application = ApplicationWeb.Construire(new OptionsServeur(dossier), b => b.WebHost.UseTestServer());
        await ApplicationWeb.PreparerAsync(Application);
        await Application.StartAsync();
        var annuaire = Application.Services.GetRequiredService<IAnnuaire>();
        Portefeuille = (await annuaire.CreerPortefeuilleAsync(Acteur.Systeme, "NORD", "Nord")).Valeur;
        var autre = (await annuaire.CreerPortefeuilleAsync(Acteur.Systeme, "SUD", "Sud")).Valeur;
        Juriste = await CreerCompteAsync("nord@exemple.invalid", Portefeuille);
        await CreerCompteAsync("sud@exemple.invalid", autre);
        await CreerCompteAsync("bloque@exemple.invalid", autre);
        await CreerCompteAsync("responsable@exemple.invalid", Portefeuille, RoleActeur.Responsable);
        await OuvrirDossierAsync();
    }

    /// <summary>A browser: keeps its cookies, follows nothing.</summary>
    public Navigateur Ouvrir() => new(Application.GetTestServer());

    /// <summary>A browser already signed in.</summary>
    public async Task<Navigateur> OuvrirAsync(string courriel = "nord@exemple.invalid")
    {
        var navigateur = Ouvrir();
        using var reponse = await navigateur.EnvoyerAsync("/connexion", "connexion", ("courriel", courriel), ("mot-de-passe", MotDePasse));
        reponse.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        return navigateur;
    }

    public async Task DisposeAsync()
    {
        await Application.StopAsync();
        await Application.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(dossier, recursive: true);
    }

    private async Task<Acteur> CreerCompteAsync(string courriel, Portefeuille portefeuille, RoleActeur role = RoleActeur.Juriste)
    {
        await using var portee = Application.Services.CreateAsyncScope();
        var comptes = portee.ServiceProvider.GetRequiredService<UserManager<Compte>>();
        var compte = new Compte { UserName = courriel, Email = courriel, EmailConfirmed = true, NomAffiche = "Juriste " + courriel, LockoutEnabled = true, Role = role };
        (await comptes.CreateAsync(compte, MotDePasse)).Succeeded.ShouldBeTrue();
        var annuaire = portee.ServiceProvider.GetRequiredService<IAnnuaire>();
        (await annuaire.AccorderAsync(Acteur.Systeme, compte.Id, new HashSet<Guid> { portefeuille.Id })).EstObtenu.ShouldBeTrue();
        return (await annuaire.ActeurAsync(compte.Id)).ShouldNotBeNull();
    }

    private async Task OuvrirDossierAsync()
    {
        var services = Application.Services;
        var ouvert = (await services.GetRequiredService<IOuvrirDossier>().ExecuterAsync(Juriste, new DemandeOuverture
        {
            Portefeuille = Portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Matériaux Ravelin") { Forme = "SAS" },
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, "Menuiserie <Carvelon>") { Forme = "SARL" })],
            Creances = [new CreanceSaisie("F26-1", 1234.56m, new DateOnly(2026, 3, 2), new DateOnly(2026, 4, 1)) { Nature = "commerciale" }],
            OuvertLe = new DateOnly(2026, 5, 4),
        })).Valeur;
        Reference = ouvert.Reference;
        Dossier = ouvert.Id;
        var procedure = await services.GetRequiredService<IOuvrirProcedure>().ExecuterAsync(Juriste, new DemandeProcedure
        {
            Dossier = ouvert.Id,
            VersionAttendue = ouvert.Version,
            Definition = "injonction-de-payer",
            OuverteLe = new DateOnly(2026, 5, 4),
            Contexte = Donnees.De(
                ("juridiction", Valeur.De("tribunal-de-commerce")),
                ("nature", Valeur.De("commerciale")),
                ("exigibilite", Valeur.De(new DateOnly(2026, 4, 1)))),
        });
        procedure.EstFaite.ShouldBeTrue(procedure.Refus);
        Instance = procedure.Instance.ShouldNotBeNull();
    }
}
