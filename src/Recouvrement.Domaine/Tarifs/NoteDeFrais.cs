namespace Recouvrement.Domaine.Tarifs;

/// <summary>A cost note of a commissaire de justice.</summary>
public sealed record NoteDeFrais
{
    /// <summary>Day of the acts.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Amount of the claim; null when it has no figure.</summary>
    public decimal? Creance { get; init; }

    /// <summary>True for maintenance.</summary>
    public bool Alimentaire { get; init; }

    /// <summary>Lines.</summary>
    public required IReadOnlyList<LigneDeNote> Lignes { get; init; }

    /// <summary>VAT billed; null when it is not checked.</summary>
    public decimal? Tva { get; init; }
}
