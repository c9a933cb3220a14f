namespace Recouvrement.Application.Prelevements;

/// <summary>The mandate by which a debtor lets us debit his account.</summary>
/// <param name="Rum">Unique reference of the mandate, at most 35 characters.</param>
/// <param name="SigneLe">Day it was signed.</param>
/// <param name="Debiteur">Name of the account holder.</param>
/// <param name="Iban">Account to debit.</param>
public sealed record MandatPrelevement(string Rum, DateOnly SigneLe, string Debiteur, string Iban)
{
    /// <summary>Bank of the account; null inside the SEPA area, where the IBAN is enough.</summary>
    public string? Bic { get; init; }

    /// <summary>Day of the last presentation; null when it was never used.</summary>
    public DateOnly? DernierePresentation { get; init; }
}
