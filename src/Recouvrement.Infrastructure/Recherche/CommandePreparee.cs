using Microsoft.Data.Sqlite;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A command prepared once, its parameters given by rank.</summary>
internal sealed class CommandePreparee : IDisposable
{
    private readonly SqliteCommand _commande;

    public CommandePreparee(SqliteConnection connexion, string sql, int parametres)
    {
        _commande = connexion.CreateCommand();
        _commande.CommandText = sql;
        for (var i = 1; i <= parametres; i++) _commande.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"?{i}") });
        _commande.Prepare();
    }

    public CommandePreparee Avec(params ReadOnlySpan<object?> valeurs)
    {
        for (var i = 0; i < valeurs.Length; i++) _commande.Parameters[i].Value = valeurs[i] ?? DBNull.Value;
        return this;
    }

    public int Executer() => _commande.ExecuteNonQuery();

    public object? Valeur() => _commande.ExecuteScalar();

    public SqliteDataReader Lire() => _commande.ExecuteReader();

    public void Dispose() => _commande.Dispose();
}
