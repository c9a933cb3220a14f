using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>Migrations are written by hand: what they build must be what the model asks for, to the letter, on both engines.</summary>
public sealed class SchemaTests
{
    private const string TablesSqlite =
        "SELECT m.name, c.name, c.type, CAST(c.\"notnull\" AS TEXT) || '/' || CAST(c.pk AS TEXT) || '/' || coalesce(c.dflt_value, '') "
        + "FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '__EF%'";

    private const string IndexSqlite =
        "SELECT l.name, group_concat(i.name, ','), CAST(l.\"unique\" AS TEXT), m.name FROM sqlite_master m JOIN pragma_index_list(m.name) l "
        + "JOIN pragma_index_info(l.name) i WHERE m.type = 'table' AND m.name NOT LIKE '__EF%' GROUP BY l.name, l.\"unique\", m.name";

    private const string ReferencesSqlite =
        "SELECT m.name, f.\"from\", f.\"table\" || '.' || f.\"to\", f.on_delete FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f "
        + "WHERE m.type = 'table'";

    private const string TablesPostgres =
        "SELECT table_name::text, column_name::text, data_type || coalesce('(' || character_maximum_length || ')', ''), "
        + "is_nullable || '/' || is_identity || '/' || coalesce(column_default, '') FROM information_schema.columns "
        + "WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_EF%'";

    private const string IndexPostgres =
        "SELECT indexname::text, indexdef, '', tablename::text FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\\_\\_EF%'";

    private const string ReferencesPostgres =
        "SELECT conname::text, pg_get_constraintdef(oid), '', '' FROM pg_constraint WHERE connamespace = 'public'::regnamespace "
        + "AND conrelid::regclass::text NOT LIKE '%EFMigrations%'";

    [Theory, SurLesDeuxMoteurs]
    public async Task Migrations_Appliquees_DonnentLeSchemaDuModele(Moteur moteur)
    {
        var migre = await DecrireAsync(moteur, donnees => donnees.Database.MigrateAsync());
        var modele = await DecrireAsync(moteur, donnees => donnees.Database.EnsureCreatedAsync());

        modele.Count.ShouldBeGreaterThan(150);
        migre.Except(modele).ShouldBeEmpty();
        modele.Except(migre).ShouldBeEmpty();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Migrations_Defaites_NeLaissentRien(Moteur moteur)
    {
        var reste = await DecrireAsync(moteur, async donnees =>
        {
            await donnees.Database.MigrateAsync();
            await donnees.Database.MigrateAsync("0");
        });

        reste.ShouldBeEmpty();
    }

    private static async Task<List<string>> DecrireAsync(Moteur moteur, Func<BaseRecouvrement, Task> construire)
    {
        var dossier = Directory.CreateTempSubdirectory("recouvrement-schema-").FullName;
        var postgres = moteur == Moteur.Postgresql ? await BasesPostgres.CreerVideAsync() : null;
        try
        {
            var options = new DbContextOptionsBuilder<BaseRecouvrement>();
            ConfigurationBase.Configurer(options, Banc.Options(dossier, postgres));
            await using var donnees = new BaseRecouvrement(options.Options);
            await construire(donnees);
            string[] questions = moteur == Moteur.Sqlite
                ? [TablesSqlite, IndexSqlite, ReferencesSqlite]
                : [TablesPostgres, IndexPostgres, ReferencesPostgres];
            var lignes = new List<string>();
            foreach (var question in questions)
            {
                lignes.AddRange(await LireAsync(donnees, question));
            }

            return lignes;
        }
        finally
        {
            if (postgres is not null)
            {
                await BasesPostgres.SupprimerAsync(postgres);
            }

            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(dossier, recursive: true);
        }
    }

    private static async Task<List<string>> LireAsync(BaseRecouvrement donnees, string question)
    {
        await donnees.Database.OpenConnectionAsync();
        await using var commande = donnees.Database.GetDbConnection().CreateCommand();
        commande.CommandText = question;
        await using DbDataReader lecteur = await commande.ExecuteReaderAsync();
        var lignes = new List<string>();
        while (await lecteur.ReadAsync())
        {
            lignes.Add(string.Join(" | ", Enumerable.Range(0, lecteur.FieldCount).Select(i => lecteur.IsDBNull(i) ? "" : lecteur.GetValue(i))));
        }

        return lignes;
    }
}
