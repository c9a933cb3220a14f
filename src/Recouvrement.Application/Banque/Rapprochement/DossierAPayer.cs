namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>An open dossier, as matching sees it. Amounts are cents.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Reference">« 2026-000123 ».</param>
/// <param name="Reste">What is still due.</param>
/// <param name="Debiteurs">Names of debtors and sureties.</param>
/// <param name="Creances">References and amounts of its claims.</param>
public sealed record DossierAPayer(
    Guid Id, string Reference, long Reste, IReadOnlyList<string> Debiteurs, IReadOnlyList<(string Reference, long Centimes)> Creances);
