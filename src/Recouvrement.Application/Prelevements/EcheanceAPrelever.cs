namespace Recouvrement.Application.Prelevements;

/// <summary>One instalment to collect.</summary>
/// <param name="BoutEnBout">End-to-end reference: what the bank gives back, by which the payment or its return is known again.</param>
/// <param name="Montant">Euros, whole cents.</param>
/// <param name="Date">Day on which the account is to be debited.</param>
/// <param name="Sequence">Rank under the mandate.</param>
/// <param name="Mandat">The mandate.</param>
/// <param name="Libelle">What the debtor reads, at most 140 characters.</param>
public sealed record EcheanceAPrelever(
    string BoutEnBout, decimal Montant, DateOnly Date, SequencePrelevement Sequence, MandatPrelevement Mandat, string Libelle);
