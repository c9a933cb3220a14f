namespace Recouvrement.Application.Imports;

/// <summary>A customer with open items.</summary>
/// <param name="Numero">Subsidiary account, or the account itself when there is none.</param>
/// <param name="Nom">Name of the customer as the accounts write it, often cut.</param>
/// <param name="Postes">The open items, in the order of the file.</param>
public sealed record CompteClientOuvert(string Numero, string Nom, IReadOnlyList<PosteOuvert> Postes)
{
    /// <summary>Sum of the open items; below zero when we owe the customer.</summary>
    public decimal Solde => Postes.Sum(p => p.Solde);

    /// <summary>Date of the oldest open debit; null when only credits are open.</summary>
    public DateOnly? PlusAncienDebit => Postes.Where(p => p.Solde > 0).Select(p => (DateOnly?)p.Date).Min();
}
