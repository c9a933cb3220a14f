namespace Recouvrement.Application.Banque;

/// <summary>A dossier proposed, as a list shows it.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Reference">« 2026-000123 ».</param>
/// <param name="Debiteurs">Names of its debtors.</param>
/// <param name="ResteDu">What is due now, in euros.</param>
/// <param name="Score">From 0 to 100.</param>
/// <param name="Raison">Why.</param>
/// <param name="Fait">The payment that a return undoes; null for a payment.</param>
public sealed record PropositionLue(Guid Dossier, string Reference, string Debiteurs, decimal ResteDu, int Score, string Raison, Guid? Fait);
