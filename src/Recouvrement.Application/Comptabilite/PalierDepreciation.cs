namespace Recouvrement.Application.Comptabilite;

/// <summary>A step of the creditor's policy of depreciation.</summary>
/// <param name="Retard">From that many days late.</param>
/// <param name="Taux">Per cent of the amount without VAT.</param>
public sealed record PalierDepreciation(int Retard, decimal Taux);
