namespace Recouvrement.Application.Imports.Banque;

/// <summary>A payment collected by a partner, as he reports it.</summary>
public sealed record LigneReglement
{
    /// <summary>Line of the file, from 1.</summary>
    public required int Ligne { get; init; }

    /// <summary>Reference of our dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>Name of the partner; null when the file does not say.</summary>
    public string? Partenaire { get; init; }

    /// <summary>True for a commissaire de justice, false for a collection company.</summary>
    public bool Commissaire { get; init; } = true;

    /// <summary>Day he received the money.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>What the debtor paid, in euros.</summary>
    public required decimal Encaisse { get; init; }

    /// <summary>What the partner keeps (costs, fees).</summary>
    public decimal Retenu { get; init; }

    /// <summary>What he remitted to us.</summary>
    public decimal Reverse { get; init; }

    /// <summary>When he remitted it; null when he has not.</summary>
    public DateOnly? ReverseLe { get; init; }

    /// <summary>True for cash: it must be remitted sooner.</summary>
    public bool Especes { get; init; }

    /// <summary>His reference; null when there is none.</summary>
    public string? Reference { get; init; }
}
