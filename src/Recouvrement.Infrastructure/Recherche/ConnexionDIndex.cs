using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Opens connections on an index file. Pools are kept by us: each reading connection carries its ranking function.</summary>
internal static class ConnexionDIndex
{
    public static SqliteConnection Ouvrir(string chemin, bool creer)
    {
        var connexion = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = chemin,
            // Never created by a reader: a folder deleted under us must be seen as such.
            Mode = creer ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        try
        {
            connexion.Open();
            // Before anything that reads: another process may be writing.
            Executer(connexion, "PRAGMA busy_timeout=10000;");
            JetonneurDIndex.Poser(connexion);
            Executer(connexion, "PRAGMA temp_store=MEMORY; PRAGMA synchronous=NORMAL;");
            return connexion;
        }
        catch
        {
            connexion.Dispose();
            throw;
        }
    }

    public static void Executer(SqliteConnection connexion, string sql)
    {
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        commande.ExecuteNonQuery();
    }

    public static object? Valeur(SqliteConnection connexion, string sql)
    {
        using var commande = connexion.CreateCommand();
        commande.CommandText = sql;
        return commande.ExecuteScalar();
    }
}
