namespace Recouvrement.Application.Imports.Banque;

/// <summary>A balance as the bank wrote it.</summary>
/// <param name="Nature">Which one.</param>
/// <param name="Montant">Below zero for a debit balance.</param>
/// <param name="Devise">Currency as written.</param>
/// <param name="Date">Its day; null when not said.</param>
public sealed record SoldeBancaire(NatureSolde Nature, decimal Montant, string Devise, DateOnly? Date);
