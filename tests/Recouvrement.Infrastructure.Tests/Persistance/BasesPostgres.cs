using Microsoft.EntityFrameworkCore;
using Npgsql;
using Recouvrement.Infrastructure.Persistance;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>
/// One PostgreSQL database per test, copied from a template migrated once: nothing is shared, and a copy costs less than the migrations.
/// </summary>
internal static class BasesPostgres
{
    private static readonly string Marque = Guid.NewGuid().ToString("N")[..12];
    private static readonly Lazy<Task<string>> Patron = new(PreparerPatronAsync);
    private static readonly SemaphoreSlim Verrou = new(1, 1);

    public static string Serveur => Environment.GetEnvironmentVariable("RECOUVREMENT_TEST_POSTGRES") is { Length: > 0 } connexion
        ? connexion
        : throw new InvalidOperationException(
            "RECOUVREMENT_TEST_POSTGRES ne nomme aucun serveur PostgreSQL : lancez « bash tests/run », qui en démarre un et l’arrête.");

    public static async Task<string> CreerAsync()
    {
        var patron = await Patron.Value;
        var nom = $"essai_{Marque}_{Guid.NewGuid():N}"[..50];
        // Two copies of one template cannot be made at the same time.
        await Verrou.WaitAsync();
        try
        {
            await ExecuterAsync($"CREATE DATABASE {nom} TEMPLATE {patron}");
        }
        finally
        {
            Verrou.Release();
        }

        return Vers(nom);
    }

    public static async Task<string> CreerVideAsync()
    {
        var nom = $"vide_{Marque}_{Guid.NewGuid():N}"[..50];
        await ExecuterAsync($"CREATE DATABASE {nom}");
        return Vers(nom);
    }

    public static async Task SupprimerAsync(string connexion)
    {
        await using (var a = new NpgsqlConnection(connexion))
        {
            NpgsqlConnection.ClearPool(a);
        }

        await ExecuterAsync($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connexion).Database} WITH (FORCE)");
    }

    private static async Task<string> PreparerPatronAsync()
    {
        var nom = $"patron_{Marque}";
        await ExecuterAsync($"CREATE DATABASE {nom}");
        var connexion = Vers(nom);
        var options = new DbContextOptionsBuilder<BaseRecouvrement>();
        ConfigurationBase.Configurer(options, Banc.Options("/", connexion));
        await using (var donnees = new BaseRecouvrement(options.Options))
        {
            await donnees.Database.MigrateAsync();
        }

        await using var a = new NpgsqlConnection(connexion);
        NpgsqlConnection.ClearPool(a);
        return nom;
    }

    private static string Vers(string nom) => new NpgsqlConnectionStringBuilder(Serveur) { Database = nom, MaxPoolSize = 20 }.ToString();

    private static async Task ExecuterAsync(string sql)
    {
        await using var connexion = new NpgsqlConnection(Serveur);
        await connexion.OpenAsync();
        await using var commande = new NpgsqlCommand(sql, connexion);
        await commande.ExecuteNonQueryAsync();
    }
}
