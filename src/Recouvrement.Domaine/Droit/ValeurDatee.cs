namespace Recouvrement.Domaine.Droit;

/// <summary>A threshold or amount on a given day, with its passport.</summary>
/// <param name="Regle">Id of the rule.</param>
/// <param name="Version">Id of the version that governed.</param>
/// <param name="Valeur">The value, in <paramref name="Unite"/>.</param>
/// <param name="Unite">Unit in words (« euros », « jours »).</param>
/// <param name="Passeport">Article, source, confidence, verification.</param>
public sealed record ValeurDatee(string Regle, string Version, decimal Valeur, string Unite, Passeport Passeport);
