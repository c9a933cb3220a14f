namespace Recouvrement.Application.Imports;

/// <summary>One line of a customer account that no payment was matched with.</summary>
/// <param name="Ligne">Line of the FEC.</param>
/// <param name="PieceRef">Reference of the voucher.</param>
/// <param name="Date">Date of the voucher, of the entry when the voucher has none. A FEC holds no due date.</param>
/// <param name="Libelle">Wording.</param>
/// <param name="Debit">What the customer owes by this line.</param>
/// <param name="Credit">What comes in deduction by this line: credit note, payment not matched.</param>
/// <param name="Cle">
/// What makes the same item read twice create nothing twice. Journal and number are not in it, so that an item carried
/// forward to the next year with its voucher keeps its key.
/// </param>
public sealed record PosteOuvert(int Ligne, string PieceRef, DateOnly Date, string Libelle, decimal Debit, decimal Credit, string Cle)
{
    /// <summary>Debit less credit.</summary>
    public decimal Solde => Debit - Credit;
}
