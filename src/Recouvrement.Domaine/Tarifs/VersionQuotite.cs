using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tarifs;

/// <summary>The scale of the attachable part of wages, for one year.</summary>
/// <param name="Id">Stable id: the first day.</param>
/// <param name="EnVigueur">Days of payment that it governs.</param>
/// <param name="Seuils">Yearly thresholds, in order.</param>
/// <param name="Correctif">Euros a year added to each threshold by dependant.</param>
/// <param name="Passeport">Article, source, confidence.</param>
public sealed record VersionQuotite(string Id, Periode EnVigueur, IReadOnlyList<decimal> Seuils, decimal Correctif, Passeport Passeport);
