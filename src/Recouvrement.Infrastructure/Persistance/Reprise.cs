using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Begins a transaction again when it lost a race that the database settles by refusing one side.</summary>
internal static class Reprise
{
    private const int Essais = 5;
    private const int SqliteOccupee = 5;
    private const int SqliteVerrouillee = 6;

    public static async Task<T> EssayerAsync<T>(Func<Task<T>> transaction, CancellationToken annulation)
    {
        for (var essai = 1; ; essai++)
        {
            try
            {
                return await transaction();
            }
            catch (Exception e) when (essai < Essais && EstPassager(e))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50 * essai * essai), annulation);
            }
        }
    }

    public static bool EstDoublon(Exception e) => Fond(e) switch
    {
        PostgresException p => string.Equals(p.SqlState, PostgresErrorCodes.UniqueViolation, StringComparison.Ordinal),
        SqliteException s => s.SqliteExtendedErrorCode is 1555 or 2067, // primary key, unique index
        _ => false,
    };

    private static bool EstPassager(Exception e) => Fond(e) switch
    {
        PostgresException p => p.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqliteException s => s.SqliteErrorCode is SqliteOccupee or SqliteVerrouillee,
        _ => false,
    };

    private static Exception Fond(Exception e) => e is DbUpdateException { InnerException: { } interne } ? interne : e;
}
