namespace Recouvrement.Application.Dossiers;

/// <summary>A claim to be declared.</summary>
/// <param name="Reference">Reference at the creditor's (invoice number).</param>
/// <param name="Montant">Principal in euros, all taxes included, above zero, at most two decimals.</param>
/// <param name="DateFacture">Date of the invoice or of the contract.</param>
/// <param name="Exigibilite">Day it was to be paid; never before <paramref name="DateFacture"/>.</param>
public sealed record CreanceSaisie(string Reference, decimal Montant, DateOnly DateFacture, DateOnly Exigibilite)
{
    /// <summary>What was sold; null when not said.</summary>
    public string? Libelle { get; init; }

    /// <summary>One of the natures that imports know; null when not said.</summary>
    public string? Nature { get; init; }

    /// <summary>True when the debtors owe it jointly (CC 2245); false when they do not, or when nobody knows.</summary>
    public bool Solidaire { get; init; }
}
