using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Hand-written SQL inside the current transaction. Texts are constants of ours; whatever comes from outside is a parameter.</summary>
internal static class Sql
{
    public static async Task<int> ExecuterAsync(
        BaseRecouvrement donnees, string texte, CancellationToken annulation, params (string Nom, object? Valeur)[] parametres)
    {
        await using var commande = Commande(donnees, texte, parametres);
        return await commande.ExecuteNonQueryAsync(annulation);
    }

    public static async Task<T?> ScalaireAsync<T>(
        BaseRecouvrement donnees, string texte, CancellationToken annulation, params (string Nom, object? Valeur)[] parametres)
    {
        await using var commande = Commande(donnees, texte, parametres);
        return await commande.ExecuteScalarAsync(annulation) is T valeur ? valeur : default;
    }

    public static async Task RepeterAsync<T>(
        BaseRecouvrement donnees, string texte, string parametre, IEnumerable<T> valeurs, CancellationToken annulation)
    {
        await using var commande = Commande(donnees, texte, [(parametre, null)]);
        foreach (var valeur in valeurs)
        {
            commande.Parameters[0].Value = valeur;
            await commande.ExecuteNonQueryAsync(annulation);
        }
    }

    public static DbCommand Commande(BaseRecouvrement donnees, string texte, IReadOnlyList<(string Nom, object? Valeur)> parametres)
    {
        var commande = donnees.Database.GetDbConnection().CreateCommand();
        commande.CommandText = texte;
        commande.Transaction = donnees.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (nom, valeur) in parametres)
        {
            var parametre = commande.CreateParameter();
            parametre.ParameterName = "@" + nom;
            parametre.Value = valeur ?? DBNull.Value;
            commande.Parameters.Add(parametre);
        }

        return commande;
    }
}
