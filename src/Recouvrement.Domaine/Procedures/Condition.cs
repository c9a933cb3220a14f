namespace Recouvrement.Domaine.Procedures;

/// <summary>
/// A condition of a definition: every comparison must hold. The vocabulary is closed, nothing is executed: a juriste can
/// read it, and no file can do more than compare.
/// </summary>
/// <param name="Comparaisons">The comparisons, all required.</param>
public sealed record Condition(IReadOnlyList<Comparaison> Comparaisons);
