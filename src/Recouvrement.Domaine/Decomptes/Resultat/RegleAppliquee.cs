using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>A version of a rule that the décompte used.</summary>
/// <param name="Regle">Id of the rule.</param>
/// <param name="Version">Id of the version.</param>
/// <param name="Valeur">Its value.</param>
/// <param name="Unite">Unit in words.</param>
/// <param name="Article">Article.</param>
/// <param name="Confiance">How sure the house is.</param>
public sealed record RegleAppliquee(string Regle, string Version, decimal Valeur, string Unite, string Article, Confiance Confiance);
