namespace Recouvrement.Application.Prelevements;

/// <summary>A file of direct debits to hand to the bank.</summary>
public sealed record RemisePrelevements
{
    /// <summary>Reference of the file, unique at our bank, at most 35 characters.</summary>
    public required string Identifiant { get; init; }

    /// <summary>Instant written in the file; given, so that the same remittance makes the same file.</summary>
    public required DateTimeOffset CreeeLe { get; init; }

    /// <summary>Name of the creditor.</summary>
    public required string Creancier { get; init; }

    /// <summary>Account to credit.</summary>
    public required string Iban { get; init; }

    /// <summary>Bank of that account; null to leave it out.</summary>
    public string? Bic { get; init; }

    /// <summary>SEPA creditor identifier (ICS).</summary>
    public required string Ics { get; init; }

    /// <summary>Scheme.</summary>
    public SchemaPrelevement Schema { get; init; } = SchemaPrelevement.CORE;

    /// <summary>The instalments.</summary>
    public required IReadOnlyList<EcheanceAPrelever> Echeances { get; init; }
}
