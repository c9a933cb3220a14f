namespace Recouvrement.Application.Comptabilite;

/// <summary>What the policy of depreciation gives for one dossier on a day.</summary>
/// <param name="Dossier">« 2026-000123 ».</param>
/// <param name="Debiteur">Names of the debtors.</param>
/// <param name="ResteDu">Principal that the payments left, less what is lost, VAT included.</param>
/// <param name="Retard">Days since the oldest claim fell due.</param>
/// <param name="Taux">Per cent of the step reached.</param>
/// <param name="BaseHt">What is due without VAT.</param>
/// <param name="DejaDeprecie">Depreciation already recorded.</param>
/// <param name="Ajustement">To record: below zero to take back.</param>
public sealed record DepreciationProposee(
    string Dossier, string Debiteur, decimal ResteDu, int Retard, decimal Taux, decimal BaseHt, decimal DejaDeprecie, decimal Ajustement);
