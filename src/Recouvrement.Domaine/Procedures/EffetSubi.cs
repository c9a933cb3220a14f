namespace Recouvrement.Domaine.Procedures;

/// <summary>An effect that one procedure has on another of the same debtor.</summary>
/// <param name="Instance">Instance it comes from (« liquidation-judiciaire#1 »).</param>
/// <param name="Procedure">Label of the procedure it comes from.</param>
/// <param name="Depuis">Legal date since which it holds; null when unknown.</param>
/// <param name="Effet">The effect.</param>
public sealed record EffetSubi(string Instance, string Procedure, DateOnly? Depuis, Effet Effet);
