namespace Recouvrement.Application.Plans;

/// <summary>What came of a remittance.</summary>
/// <param name="Reference">Its reference; null when nothing was written.</param>
/// <param name="Lignes">Instalments presented.</param>
/// <param name="Montant">Euros asked for.</param>
/// <param name="Refus">What opposed it, or some of its lines; empty when all went.</param>
public sealed record IssueRemise(string? Reference, int Lignes, decimal Montant, IReadOnlyList<string> Refus);
