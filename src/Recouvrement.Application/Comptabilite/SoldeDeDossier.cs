namespace Recouvrement.Application.Comptabilite;

/// <summary>What one dossier owes on a day.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Debiteur">Names of the debtors.</param>
/// <param name="Creancier">Name of the creditor.</param>
/// <param name="Principal">Principal left.</param>
/// <param name="Interets">Interest left, capitalised included.</param>
/// <param name="Accessoires">Accessories left.</param>
/// <param name="Frais">Costs left.</param>
/// <param name="TropPercu">Received above what is due.</param>
/// <param name="Refus">Why no décompte can be drawn: the amounts are then zero; null otherwise.</param>
public sealed record SoldeDeDossier(
    string Dossier, string Debiteur, string Creancier, decimal Principal, decimal Interets, decimal Accessoires, decimal Frais, decimal TropPercu, string? Refus)
{
    /// <summary>What is owed.</summary>
    public decimal Total => Principal + Interets + Accessoires + Frais;
}
