using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>A version of a rate that a line used.</summary>
/// <param name="Serie">Id of the series.</param>
/// <param name="Version">Id of the version.</param>
/// <param name="Valeur">Rate in per cent.</param>
/// <param name="Article">Article.</param>
/// <param name="Source">Text that fixed it.</param>
/// <param name="Confiance">How sure the house is.</param>
public sealed record TauxApplique(string Serie, string Version, decimal Valeur, string Article, string Source, Confiance Confiance);
