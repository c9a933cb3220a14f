namespace Recouvrement.Application.Comptabilite;

/// <summary>An account of the trial balance.</summary>
/// <param name="Numero">Its number.</param>
/// <param name="Libelle">Its name.</param>
/// <param name="Debit">Sum of the debits.</param>
/// <param name="Credit">Sum of the credits.</param>
public sealed record LigneBalance(string Numero, string Libelle, decimal Debit, decimal Credit)
{
    /// <summary>Debits less credits.</summary>
    public decimal Solde => Debit - Credit;
}
