namespace Recouvrement.Domaine.Procedures;

/// <summary>An effect that one procedure has on another of the same debtor.</summary>
/// <param name="Instance">Instance it comes from (« liquidation-judiciaire#1 »).</param>
/// <param name="Procedure">Label of the procedure it comes from.</param>
/// <param name="Depuis">Legal date since which that procedure takes something away; null when unknown.</param>
/// <param name="Effet">The effect.</param>
public sealed record EffetSubi(string Instance, string Procedure, DateOnly? Depuis, Effet Effet)
{
    /// <summary>Why an act may not be done: the sentence, the article, the procedure.</summary>
    public string Motif => $"{Effet.Libelle.TrimEnd('.')} ({Effet.Article}, {Procedure}).";
}
