using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>
/// Said to SQLite at each opening. WAL: readers and the writer do not wait for one another. NORMAL: a commit survives the death
/// of the process; the death of the machine may lose the last ones, never the wholeness of the file.
/// </summary>
internal sealed class ReglagesSqlite : DbConnectionInterceptor
{
    public static readonly ReglagesSqlite Partages = new();

    private const string Reglages =
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var commande = connection.CreateCommand();
        commande.CommandText = Reglages;
        commande.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var commande = connection.CreateCommand();
        commande.CommandText = Reglages;
        await commande.ExecuteNonQueryAsync(cancellationToken);
    }
}
