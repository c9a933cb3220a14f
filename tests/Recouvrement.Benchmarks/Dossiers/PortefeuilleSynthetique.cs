using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Infrastructure;
using Recouvrement.Infrastructure.Comptes;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Benchmarks.Dossiers;

/// <summary>
/// A portfolio of invented dossiers in an SQLite database of its own, written in batches with the tools of the write path: the
/// rows are those that the use cases would have written, a hundred times faster.
/// </summary>
internal sealed class PortefeuilleSynthetique : IAsyncDisposable
{
    private const int ParLot = 500;
    private const int Portefeuilles = 20;
    private const int Juristes = 40;

    private readonly ServiceProvider services;
    private readonly string dossier;
    private readonly List<Portefeuille> portefeuilles = [];
    private readonly List<Acteur> juristes = [];
    private readonly Random hasard = new(20261122);
    private bool troisProcedures;
    private bool avecInterets;

    private PortefeuilleSynthetique()
    {
        dossier = Directory.CreateTempSubdirectory("recouvrement-banc-").FullName;
        services = new ServiceCollection().AddLogging().AddRecouvrement(new OptionsRecouvrement
        {
            DossierDonnees = dossier,
            DossierWorkflows = Path.Combine(AppContext.BaseDirectory, "workflows"),
            DossierTemplates = Path.Combine(AppContext.BaseDirectory, "templates"),
        }).BuildServiceProvider();
    }

    /// <summary>A juriste who sees three portfolios of the twenty.</summary>
    public Acteur Juriste => juristes[7];

    /// <summary>Ids of the dossiers that the juriste sees.</summary>
    public List<Guid> Visibles { get; } = [];

    public long Entrees { get; private set; }

    /// <summary>Writes that many dossiers; with <paramref name="troisProcedures"/>, each has a title, an execution and an insolvency; with
    /// <paramref name="avecInterets"/>, each claim bears interest and its indemnity.</summary>
    public static async Task<PortefeuilleSynthetique> CreerAsync(int dossiers, bool troisProcedures = false, bool avecInterets = false)
    {
        var synthese = new PortefeuilleSynthetique { troisProcedures = troisProcedures, avecInterets = avecInterets };
        await synthese.services.PreparerRecouvrementAsync();
        await synthese.PeuplerAsync();
        for (var fait = 0; fait < dossiers; fait += ParLot)
        {
            await synthese.EcrireAsync(fait, Math.Min(ParLot, dossiers - fait));
        }

        // Statistics for the planner of SQLite, as an application running for a while has them.
        await using var donnees = await synthese.BaseAsync();
        await donnees.Database.ExecuteSqlRawAsync("ANALYZE");
        return synthese;
    }

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(dossier, recursive: true);
    }

    public Task<BaseRecouvrement> BaseAsync() => Service<IDbContextFactory<BaseRecouvrement>>().CreateDbContextAsync();

    private async Task PeuplerAsync()
    {
        var annuaire = Service<IAnnuaire>();
        for (var i = 0; i < Portefeuilles; i++)
        {
            var code = i.ToString("P00", CultureInfo.InvariantCulture);
            portefeuilles.Add((await annuaire.CreerPortefeuilleAsync(Acteur.Systeme, code, "Portefeuille " + code)).Valeur);
        }

        await using var portee = services.CreateAsyncScope();
        var comptes = portee.ServiceProvider.GetRequiredService<UserManager<Compte>>();
        for (var i = 0; i < Juristes; i++)
        {
            var nom = string.Create(CultureInfo.InvariantCulture, $"juriste{i}@banc.fr");
            var compte = new Compte { UserName = nom, Email = nom, NomAffiche = nom };
            await comptes.CreateAsync(compte);
            var siens = Enumerable.Range(0, 3).Select(p => portefeuilles[(i + p) % Portefeuilles].Id).ToHashSet();
            await annuaire.AccorderAsync(Acteur.Systeme, compte.Id, siens);
            juristes.Add((await annuaire.ActeurAsync(compte.Id))!);
        }
    }

    private async Task EcrireAsync(int debut, int nombre)
    {
        var (replieur, horloge) = (Service<Replieur>(), Service<Horloge>());
        var journaux = Enumerable.Range(debut, nombre).Select(i =>
        {
            var juriste = juristes[i % Juristes];
            var portefeuille = juriste.Portefeuilles!.ElementAt(hasard.Next(3));
            var reference = string.Create(CultureInfo.InvariantCulture, $"2026-{i + 1:000000}");
            return JournalSynthetique.Composer(hasard, horloge.Aujourdhui, juriste.Compte, reference, portefeuille, troisProcedures, avecInterets);
        }).ToList();
        var vues = journaux.AsParallel().AsOrdered().Select(j => replieur.Replier(j, horloge.Aujourdhui)!).ToList();
        await using var donnees = await BaseAsync();
        await using var transaction = await donnees.Database.BeginTransactionAsync();
        List<LigneEntree> entrees = [.. vues.SelectMany(v => v.Journal.Entrees.Select(e => LectureJournal.Ecrire(v.Dossier.Id, e)))];
        await Insertion.EcrireAsync(donnees, entrees, default);
        await EcritureDeVues.RemplacerAsync(donnees, [.. vues.Select(v => LignesDeVue.Tirer(v, donnees.Model))], default);
        await transaction.CommitAsync();
        Entrees += entrees.Count;
        Visibles.AddRange(vues.Where(v => Juriste.Voit(v.Dossier.Portefeuille)).Select(v => v.Dossier.Id));
    }
}
