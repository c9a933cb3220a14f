namespace Recouvrement.Application.Consultation;

/// <summary>A slice of a list.</summary>
/// <typeparam name="T">What the list is made of.</typeparam>
/// <param name="Lignes">The slice.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Numero">Rank of the slice, from 1.</param>
/// <param name="Taille">How many lines a slice holds at most.</param>
public sealed record Page<T>(IReadOnlyList<T> Lignes, int Total, int Numero, int Taille)
{
    /// <summary>How many slices there are; at least one.</summary>
    public int Pages => Math.Max(1, (Total + Taille - 1) / Taille);
}
