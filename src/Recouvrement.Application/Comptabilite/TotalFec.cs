namespace Recouvrement.Application.Comptabilite;

/// <summary>What an accounting file holds, counted as it was written.</summary>
/// <param name="Ecritures">Entries.</param>
/// <param name="Balance">Trial balance, in order of account.</param>
public sealed record TotalFec(int Ecritures, IReadOnlyList<LigneBalance> Balance)
{
    /// <summary>Sum of the debits; that of the credits is the same.</summary>
    public decimal Debit => Balance.Sum(b => b.Debit);
}
