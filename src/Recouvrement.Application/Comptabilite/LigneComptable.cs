namespace Recouvrement.Application.Comptabilite;

/// <summary>One line of an entry: a debit or a credit.</summary>
/// <param name="Role">What its account is for.</param>
/// <param name="Debit">Euros; 0 for a credit.</param>
/// <param name="Credit">Euros; 0 for a debit.</param>
public sealed record LigneComptable(RoleDeCompte Role, decimal Debit, decimal Credit)
{
    /// <summary>True for the accounts kept customer by customer.</summary>
    public bool EstAuxiliaire => Role is RoleDeCompte.Clients or RoleDeCompte.Douteux;

    /// <summary>The line that undoes it.</summary>
    public LigneComptable Contrepasser() => new(Role, Credit, Debit);
}
