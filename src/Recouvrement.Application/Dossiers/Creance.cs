namespace Recouvrement.Application.Dossiers;

/// <summary>A claim of a dossier.</summary>
/// <param name="Id">Identity: that of the fact that declared it.</param>
/// <param name="Reference">Reference at the creditor's.</param>
/// <param name="Libelle">What was sold; null when not said.</param>
/// <param name="Nature">Nature of the claim; null when not said.</param>
/// <param name="DateFacture">Date of the invoice or of the contract.</param>
/// <param name="Exigibilite">Day it was to be paid.</param>
/// <param name="Montant">Principal in euros.</param>
public sealed record Creance(
    Guid Id, string Reference, string? Libelle, string? Nature, DateOnly DateFacture, DateOnly Exigibilite, decimal Montant)
{
    /// <summary>True when its debtors owe it jointly: what interrupts against one interrupts against all (CC 2245).</summary>
    public bool Solidaire { get; init; }
}
