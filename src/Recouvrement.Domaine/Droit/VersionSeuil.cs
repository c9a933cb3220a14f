namespace Recouvrement.Domaine.Droit;

/// <summary>One version of a threshold.</summary>
/// <param name="Id">Stable id: the first day of the interval, or « origine ».</param>
/// <param name="EnVigueur">The days that this version governs.</param>
/// <param name="Valeur">The value, in the unit of the rule.</param>
/// <param name="Passeport">Article, source, confidence, verification.</param>
public sealed record VersionSeuil(string Id, Periode EnVigueur, decimal Valeur, Passeport Passeport);
