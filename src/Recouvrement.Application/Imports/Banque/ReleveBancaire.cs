namespace Recouvrement.Application.Imports.Banque;

/// <summary>What a statement says of itself before its entries.</summary>
public sealed record ReleveBancaire
{
    /// <summary>Format of the file.</summary>
    public required FormatReleve Format { get; init; }

    /// <summary>« camt.053.001.08 », « CFONB120 ».</summary>
    public required string Version { get; init; }

    /// <summary>Number that the bank gave it; empty when there is none.</summary>
    public string Identifiant { get; init; } = string.Empty;

    /// <summary>IBAN of the account, or its number as the bank writes it; empty when the file does not say.</summary>
    public string Compte { get; init; } = string.Empty;

    /// <summary>Currency of the account; null when the file does not say.</summary>
    public string? Devise { get; init; }

    /// <summary>First day; null when the file does not say.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last day; null when the file does not say.</summary>
    public DateOnly? Au { get; init; }
}
