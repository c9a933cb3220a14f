using System.Collections.Concurrent;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>The columns of a table as the model maps them, with compiled readers of the rows.</summary>
/// <typeparam name="T">The row.</typeparam>
internal static class ColonnesDeTable<T>
    where T : class
{
    // One model per engine: the store types differ.
    private static readonly ConcurrentDictionary<IEntityType, IReadOnlyList<Colonne>> ParModele = new();

    public static IReadOnlyList<Colonne> De(IEntityType type) => ParModele.GetOrAdd(type, static t =>
    [
        // A number that the engine gives is not written.
        .. t.GetProperties().Where(p => p.ValueGenerated == ValueGenerated.Never).Select(Lire),
    ]);

    private static Colonne Lire(IProperty propriete)
    {
        var ligne = Expression.Parameter(typeof(T));
        var lecture = Expression.Lambda<Func<T, object?>>(
            Expression.Convert(Expression.Property(ligne, propriete.PropertyInfo!), typeof(object)), ligne).Compile();
        var correspondance = propriete.GetRelationalTypeMapping();
        return new Colonne(
            propriete.GetColumnName(),
            correspondance.StoreType,
            correspondance.Converter is { } conversion ? l => conversion.ConvertToProvider(lecture(l)) : lecture);
    }

    /// <param name="Nom">Name of the column.</param>
    /// <param name="Type">Type of the store.</param>
    /// <param name="Lire">Reads the value to write; null for an absent one.</param>
    internal sealed record Colonne(string Nom, string Type, Func<T, object?> Lire);
}
