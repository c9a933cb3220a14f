using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>How the database is opened: SQLite in the data folder, or PostgreSQL.</summary>
internal static class ConfigurationBase
{
    public const string NomDuFichier = "recouvrement.db";

    public static void Configurer(DbContextOptionsBuilder options, OptionsRecouvrement recouvrement)
    {
        if (recouvrement.Postgresql is { } connexion)
        {
            options.UseNpgsql(connexion);
        }
        else
        {
            options.UseSqlite(ConnexionSqlite(recouvrement.DossierDonnees)).AddInterceptors(ReglagesSqlite.Partages);
        }

        // There is no snapshot to compare with: a test compares the migrated schema with the model on both engines.
        options.ConfigureWarnings(w => w.Ignore(RelationalEventId.PendingModelChangesWarning));
    }

    private static string ConnexionSqlite(string dossier) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(dossier, NomDuFichier),
        ForeignKeys = true,
        // Also how long a writer waits for another one before it gives up.
        DefaultTimeout = 30,
    }.ToString();
}
