namespace Recouvrement.Domaine.Droit;

/// <summary>One version of a rate: one value for every day of an interval.</summary>
/// <param name="Id">Stable id, pinned by what is computed with it: the first day of the interval.</param>
/// <param name="EnVigueur">The days that this version governs.</param>
/// <param name="Valeur">The rate, in per cent a year (2.62).</param>
/// <param name="Passeport">Article, source, confidence, verification.</param>
public sealed record VersionTaux(string Id, Periode EnVigueur, decimal Valeur, Passeport Passeport);
