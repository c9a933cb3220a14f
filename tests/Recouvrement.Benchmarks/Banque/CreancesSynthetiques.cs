using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Replis = Recouvrement.Application.Imports.Repli;

namespace Recouvrement.Benchmarks.Banque;

/// <summary>
/// Open dossiers as matching reads them: rows of the read tables. One in ten has its journal too: those are the ones that an exact
/// end-to-end reference pays without being asked. Names repeat as they do in life.
/// </summary>
internal sealed class CreancesSynthetiques : IAsyncDisposable
{
    /// <summary>One dossier in that many has a journal.</summary>
    public const int AvecJournal = 10;

    private const int ParLot = 5000;
    private static readonly string[] Metiers = ["Garage", "Boulangerie", "Menuiserie", "Bâtiments", "Transports", "Atelier", "Pharmacie", "Serrurerie", "Imprimerie", "Paysages"];
    private static readonly string[] Noms = ["Lefèvre", "Durand", "Moreau", "Lambert", "Rousseau", "Girard", "Bonnet", "Mercier", "Faure", "Chevalier", "Renaud", "Blanchard", "Colin", "Marchand", "Perrot", "Tessier", "Vauquelin", "Carvelon", "Malbrouque", "Tressanges"];
    private static readonly string[] Lieux = ["du Nord", "des Lilas", "de la Vallée", "du Port", "des Écluses", "Frères", "et Fils", "Associés", "du Centre", "de l’Ouest"];

    private readonly ServiceProvider services;

    private CreancesSynthetiques()
    {
        Dossier = Directory.CreateTempSubdirectory("recouvrement-banc-").FullName;
        services = new ServiceCollection().AddLogging().AddRecouvrement(new OptionsRecouvrement
        {
            DossierDonnees = Dossier,
            DossierWorkflows = Path.Combine(AppContext.BaseDirectory, "workflows"),
            DossierTemplates = Path.Combine(AppContext.BaseDirectory, "templates"),
        }).BuildServiceProvider();
    }

    public string Dossier { get; }

    public List<(string Reference, string Facture, string Debiteur, long Centimes)> Ouvertes { get; } = [];

    public static async Task<CreancesSynthetiques> CreerAsync(int nombre)
    {
        var creances = new CreancesSynthetiques();
        await creances.services.PreparerRecouvrementAsync();
        for (var debut = 0; debut < nombre; debut += ParLot)
        {
            await creances.EcrireAsync(debut, Math.Min(ParLot, nombre - debut));
        }

        return creances;
    }

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Dossier, recursive: true);
    }

    private async Task EcrireAsync(int debut, int nombre)
    {
        var entrees = new List<LigneEntree>();
        var (dossiers, parties, creances) = (new List<LigneDossierEnBase>(), new List<LignePartie>(), new List<LigneCreance>());
        for (var i = debut + 1; i <= debut + nombre; i++)
        {
            var reference = string.Create(CultureInfo.InvariantCulture, $"2026-{i:000000}");
            var facture = string.Create(CultureInfo.InvariantCulture, $"FA{i % 10}-{i:00000}");
            var nom = $"{Metiers[i % 10]} {Noms[i / 10 % 20]} {Lieux[i / 200 % 10]}";
            var centimes = 5_000L + (i * 7919L % 900_000L);
            Ouvertes.Add((reference, facture, nom, centimes));
            var id = Guid.CreateVersion7();
            dossiers.Add(Ligne(id, i, reference, nom, centimes));
            if (i % AvecJournal == 0)
            {
                entrees.AddRange(Journal(id, reference, nom, facture, centimes / 100m).Entrees.Select(e => LectureJournal.Ecrire(id, e)));
            }

            parties.Add(new LignePartie { Id = Guid.NewGuid(), Dossier = id, Rang = 1, Role = RolePartie.Debiteur, Nature = NaturePersonne.Morale, Nom = nom, Mots = Replis.ParMots(nom) });
            creances.Add(new LigneCreance { Id = Guid.NewGuid(), Dossier = id, Rang = 0, Reference = facture, DateFacture = new DateOnly(2026, 1, 5), Exigibilite = new DateOnly(2026, 2, 5), MontantCentimes = centimes });
        }

        await using var donnees = await Service<IDbContextFactory<BaseRecouvrement>>().CreateDbContextAsync();
        await using var transaction = await donnees.Database.BeginTransactionAsync();
        await Insertion.EcrireAsync(donnees, dossiers, default);
        await Insertion.EcrireAsync(donnees, entrees, default);
        await Insertion.EcrireAsync(donnees, parties, default);
        await Insertion.EcrireAsync(donnees, creances, default);
        await transaction.CommitAsync();
    }

    private static Journal Journal(Guid dossier, string reference, string debiteur, string facture, decimal montant)
    {
        var ouverture = new DateOnly(2026, 3, 1);
        Fait[] faits =
        [
            FaitsInternes.Ouverture(dossier, reference, Guid.Empty, ouverture),
            FaitsInternes.Partie(Guid.CreateVersion7(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Matériaux Ravelin"), ouverture),
            FaitsInternes.Partie(Guid.CreateVersion7(), RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Morale, debiteur), ouverture),
            FaitsInternes.Creance(Guid.CreateVersion7(), new CreanceSaisie(facture, montant, new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 5)), ouverture),
        ];
        return faits.Aggregate(
            Domaine.Dossiers.Journal.Vide,
            (j, f) => j.Avec(j.Ecrire(NatureEntree.Constat, f, new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero), Acteur.CompteSysteme).Valeur));
    }

    private static LigneDossierEnBase Ligne(Guid id, int numero, string reference, string nom, long centimes) => new()
    {
        Id = id,
        Numero = 2026000000L + numero,
        Reference = reference,
        Portefeuille = Guid.Empty,
        Creancier = "Matériaux Ravelin",
        Debiteurs = nom,
        TriDebiteur = Replis.ParMots(nom),
        TriCreancier = "materiaux ravelin",
        Mots = $" {reference} {Replis.ParMots(nom)} ",
        OuvertLe = new DateOnly(2026, 3, 1),
        PrincipalCentimes = centimes,
        ResteDuCentimes = centimes,
        Etapes = string.Empty,
        Version = 4,
        Empreinte = string.Empty,
        // Below zero: the numbers of the changes to come are the counter's.
        Changement = -numero,
    };
}
