namespace Recouvrement.Domaine.Decomptes;

/// <summary>Interest on interest, year by year (C. civ. 1343-2).</summary>
public sealed record CapitalisationDecompte
{
    /// <summary>Day it starts: that of the claim in court, or of the contract. Anniversaries are counted from it.</summary>
    public required DateOnly Depart { get; init; }

    /// <summary>What allows it.</summary>
    public required FondementCapitalisation Fondement { get; init; }

    /// <summary>The clause or the decision.</summary>
    public required string Source { get; init; }

    /// <summary>Sums concerned; empty: all those that bear interest.</summary>
    public IReadOnlyList<string> Creances { get; init; } = [];
}
