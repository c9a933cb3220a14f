using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Infrastructure.Persistance;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>The whole application without the web, on a database of its own, with a clock that the test sets.</summary>
internal sealed class Banc : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly string? connexion;
    private bool estInvite;

    private Banc(string dossier, string? postgres, TempsRegle temps, string? workflows = null, string? index = null, ILoggerProvider? journal = null)
    {
        Dossier = dossier;
        connexion = postgres;
        Temps = temps;
        services = new ServiceCollection()
            .AddLogging(l =>
            {
                if (journal is not null)
                {
                    l.AddProvider(journal);
                }
            })
            .AddSingleton<TimeProvider>(temps)
            .AddRecouvrement(Options(dossier, postgres) with { DossierWorkflows = workflows ?? Depot.Workflows, DossierIndex = index })
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public string Dossier { get; }

    /// <summary>Connection string of the PostgreSQL database; null on SQLite.</summary>
    public string? Connexion => connexion;

    public TempsRegle Temps { get; }

    public static async Task<Banc> OuvrirAsync(Moteur moteur)
    {
        var dossier = Directory.CreateTempSubdirectory("recouvrement-essai-").FullName;
        var postgres = moteur == Moteur.Postgresql ? await BasesPostgres.CreerAsync() : null;
        var banc = new Banc(dossier, postgres, new TempsRegle(new DateTimeOffset(2026, 9, 15, 8, 0, 0, TimeSpan.Zero)));
        await banc.services.PreparerRecouvrementAsync();
        return banc;
    }

    public static OptionsRecouvrement Options(string dossier, string? postgres) => new()
    {
        DossierDonnees = dossier,
        Postgresql = postgres,
        DossierWorkflows = Depot.Workflows,
        DossierTemplates = Path.Combine(Depot.Racine, "templates"),
        TailleMaximalePiece = 64 * 1024,
    };

    /// <summary>The same database, seen by another process: nothing in memory is shared.</summary>
    public Banc Autre() => new(Dossier, connexion, Temps) { estInvite = true };

    /// <summary>The same database, seen by another node: its index is its own.</summary>
    public Banc Noeud(string nom, ILoggerProvider? journal = null) =>
        new(Dossier, connexion, Temps, index: Path.Combine(Dossier, "index-" + nom), journal: journal) { estInvite = true };

    /// <summary>The same database, started again under other files of the law.</summary>
    public async Task<Banc> SousLaLoiAsync(string workflows)
    {
        var banc = new Banc(Dossier, connexion, Temps, workflows) { estInvite = true };
        await banc.services.PreparerRecouvrementAsync();
        return banc;
    }

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public Task<BaseRecouvrement> BaseAsync() => Service<IDbContextFactory<BaseRecouvrement>>().CreateDbContextAsync();

    public async Task<Portefeuille> PortefeuilleAsync(string code) =>
        (await Service<IAnnuaire>().CreerPortefeuilleAsync(Acteur.Systeme, code, "Portefeuille " + code)).Valeur;

    public async Task<Acteur> JuristeAsync(string nom, params Portefeuille[] portefeuilles)
    {
        await using var portee = services.CreateAsyncScope();
        var compte = new Compte { UserName = nom + "@essai.fr", Email = nom + "@essai.fr", NomAffiche = nom };
        var cree = await portee.ServiceProvider.GetRequiredService<UserManager<Compte>>().CreateAsync(compte, "une phrase de passe");
        cree.Succeeded.ShouldBeTrue(string.Join(' ', cree.Errors.Select(e => e.Description)));
        (await Service<IAnnuaire>().AccorderAsync(Acteur.Systeme, compte.Id, portefeuilles.Select(p => p.Id).ToHashSet())).EstObtenu.ShouldBeTrue();
        return (await Service<IAnnuaire>().ActeurAsync(compte.Id))!;
    }

    public async Task<DossierOuvert> DossierAsync(Acteur acteur, Portefeuille portefeuille, string debiteur = "Bâtiments du Nord", decimal montant = 1234.56m)
    {
        var ouvert = await Service<IOuvrirDossier>().ExecuterAsync(acteur, new DemandeOuverture
        {
            Portefeuille = portefeuille.Id,
            Creancier = new IdentitePartie(NaturePersonne.Morale, "Négoce Lumière") { Siren = "732829320" },
            Debiteurs = [new PartieSaisie(RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, debiteur))],
            Creances = [new CreanceSaisie("FA-001", montant, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 5)) { Nature = "commerciale" }],
            Juriste = acteur.Compte,
        });
        ouvert.EstObtenu.ShouldBeTrue(ouvert.Refus);
        return ouvert.Valeur;
    }

    public async Task<FicheDossier> FicheAsync(Acteur acteur, Guid dossier) =>
        (await Service<IConsulterDossier>().FicheAsync(acteur, dossier)).ShouldNotBeNull();

    /// <summary>Opens an injonction de payer; gives its name in the dossier.</summary>
    public async Task<string> InjonctionAsync(Acteur acteur, Guid dossier)
    {
        var fiche = await FicheAsync(acteur, dossier);
        var issue = await Service<IOuvrirProcedure>().ExecuterAsync(acteur, new DemandeProcedure
        {
            Dossier = dossier,
            VersionAttendue = fiche.Version,
            Definition = "injonction-de-payer",
            OuverteLe = new DateOnly(2026, 9, 1),
            Contexte = Donnees.De(
                ("juridiction", Valeur.De("tribunal-de-commerce")),
                ("nature", Valeur.De("commerciale")),
                ("exigibilite", Valeur.De(new DateOnly(2026, 2, 5)))),
        });
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        return issue.Instance!;
    }

    /// <summary>Records a fact at the current version; fails when it is refused.</summary>
    public async Task<IssueEcriture> FaitAsync(
        Acteur acteur, Guid dossier, string? procedure, string type, DateOnly le, Guid? debiteur = null, Donnees? donnees = null)
    {
        var fiche = await FicheAsync(acteur, dossier);
        var issue = await Service<IEnregistrerFait>().ExecuterAsync(acteur, new DemandeFait
        {
            Dossier = dossier,
            VersionAttendue = fiche.Version,
            Procedure = procedure,
            Type = type,
            DateEffet = le,
            Debiteur = debiteur,
            Donnees = donnees ?? Donnees.Aucune,
        });
        issue.EstFaite.ShouldBeTrue(issue.Refus);
        return issue;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (estInvite)
        {
            // The database belongs to the bench that made it.
            return;
        }

        if (connexion is not null)
        {
            await BasesPostgres.SupprimerAsync(connexion);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Effacer(Dossier);
    }

    private static void Effacer(string dossier)
    {
        foreach (var fichier in Directory.EnumerateFiles(dossier, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(fichier, FileAttributes.Normal);
        }

        Directory.Delete(dossier, recursive: true);
    }
}
