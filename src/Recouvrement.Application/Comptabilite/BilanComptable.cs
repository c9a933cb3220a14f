namespace Recouvrement.Application.Comptabilite;

/// <summary>The accounts of a period at a glance: what the export would hold.</summary>
/// <param name="Dossiers">Dossiers read.</param>
/// <param name="Ecritures">Entries of the period.</param>
/// <param name="Balance">Trial balance, in order of account.</param>
/// <param name="Exceptions">What somebody must look at, the first ones.</param>
/// <param name="NombreDExceptions">How many there are in all.</param>
public sealed record BilanComptable(
    int Dossiers, int Ecritures, IReadOnlyList<LigneBalance> Balance, IReadOnlyList<ExceptionComptable> Exceptions, int NombreDExceptions)
{
    /// <summary>Sum of the debits.</summary>
    public decimal Debit => Balance.Sum(b => b.Debit);

    /// <summary>Sum of the credits.</summary>
    public decimal Credit => Balance.Sum(b => b.Credit);
}
