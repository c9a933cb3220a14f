namespace Recouvrement.Domaine.Procedures;

/// <summary>One comparison of a condition.</summary>
/// <param name="Objet">What is looked at.</param>
/// <param name="Nom">Which one: field, context value, rule of deadline, or type of fact.</param>
/// <param name="Champ">For an earlier fact, the field looked at; null to ask whether it happened.</param>
/// <param name="Operateur">How it is compared.</param>
/// <param name="Valeurs">What it is compared with: one word or several, canonical text.</param>
/// <param name="Borne">The bound, for a comparison of numbers; null otherwise, or when a threshold of the law gives it.</param>
public sealed record Comparaison(
    ObjetCompare Objet, string Nom, string? Champ, Operateur Operateur, IReadOnlyList<string> Valeurs, decimal? Borne)
{
    /// <summary>Id of the threshold of the law that gives the bound, in its version of the day judged; null otherwise.</summary>
    public string? Seuil { get; init; }
}
