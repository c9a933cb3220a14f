namespace Recouvrement.Domaine.Procedures;

/// <summary>A fact that gives a title.</summary>
/// <param name="Fait">Its type.</param>
/// <param name="Si">On its own fields (a judgment that rejects gives none); null for always.</param>
public sealed record DecisionDeTitre(string Fait, Condition? Si);
