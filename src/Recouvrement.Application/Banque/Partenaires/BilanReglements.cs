using Recouvrement.Application.Imports;

namespace Recouvrement.Application.Banque.Partenaires;

/// <summary>What an import of payments collected by partners did, or would do.</summary>
public sealed record BilanReglements
{
    /// <summary>True when nothing was written.</summary>
    public required bool Essai { get; init; }

    /// <summary>Lines read.</summary>
    public int Lignes { get; init; }

    /// <summary>Payments recorded.</summary>
    public int Enregistres { get; init; }

    /// <summary>Known payments whose remittance the file adds.</summary>
    public int Completes { get; init; }

    /// <summary>Known payments about which the file says nothing new.</summary>
    public int DejaConnus { get; init; }

    /// <summary>Lines left out.</summary>
    public int Erreurs { get; init; }

    /// <summary>Euros collected, over the lines kept.</summary>
    public decimal Encaisse { get; init; }

    /// <summary>Euros kept by partners.</summary>
    public decimal Retenu { get; init; }

    /// <summary>Euros remitted.</summary>
    public decimal Reverse { get; init; }

    /// <summary>Remittances that are late today.</summary>
    public IReadOnlyList<ReversementEnRetard> EnRetard { get; init; } = [];

    /// <summary>What is wrong, line by line.</summary>
    public IReadOnlyList<Anomalie> Anomalies { get; init; } = [];

    /// <summary>Euros still to be remitted.</summary>
    public decimal AReverser => Encaisse - Retenu - Reverse;
}
