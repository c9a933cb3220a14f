using Recouvrement.Domaine;

namespace Recouvrement.Application.Prelevements;

/// <summary>Makes the file of direct debits (ISO 20022 pain.008) that a bank takes.</summary>
public interface IFichierPrelevements
{
    /// <summary>
    /// Everything that forbids the remittance, one French sentence each, the instalment named; empty when the bank can take it.
    /// </summary>
    /// <param name="remise">The remittance.</param>
    /// <param name="aujourdhui">Today: a debit cannot be asked for a day gone by.</param>
    IReadOnlyList<string> Verifier(RemisePrelevements remise, DateOnly aujourdhui);

    /// <summary>The file, UTF-8, the same for the same remittance; refused with all that <see cref="Verifier"/> finds.</summary>
    Resultat<byte[]> Ecrire(RemisePrelevements remise, DateOnly aujourdhui);
}
