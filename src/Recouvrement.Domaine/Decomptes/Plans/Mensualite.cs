namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>One instalment.</summary>
/// <param name="Numero">Rank, from 1.</param>
/// <param name="Date">Day it is due.</param>
/// <param name="Montant">Euros to pay.</param>
/// <param name="Capital">Part that reduces the sum of the plan.</param>
/// <param name="Interets">Part that is interest; zero when it is frozen.</param>
public sealed record Mensualite(int Numero, DateOnly Date, decimal Montant, decimal Capital, decimal Interets);
