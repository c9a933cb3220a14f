namespace Recouvrement.Domaine.Decomptes;

/// <summary>A delay granted by the judge (C. civ. 1343-5): neither majoration nor penalty while it lasts.</summary>
public sealed record DelaiDeGrace
{
    /// <summary>First day.</summary>
    public required DateOnly Du { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly Au { get; init; }

    /// <summary>The decision.</summary>
    public required string Source { get; init; }

    /// <summary>Reduced rate in per cent, at least the legal rate; null when the rate is unchanged.</summary>
    public decimal? TauxReduit { get; init; }

    /// <summary>True when the judge orders payments to go to the principal first.</summary>
    public bool ImputationSurCapital { get; init; }

    /// <summary>Sums concerned; empty: all.</summary>
    public IReadOnlyList<string> Creances { get; init; } = [];
}
