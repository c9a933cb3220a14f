namespace Recouvrement.Domaine.Decomptes;

/// <summary>Days during which a procedure stops interest.</summary>
public sealed record ArretDesInterets
{
    /// <summary>Why.</summary>
    public required NatureArret Nature { get; init; }

    /// <summary>First day without interest (the opening judgment counts from the first hour of its day).</summary>
    public required DateOnly Du { get; init; }

    /// <summary>Last day without interest; null as long as it lasts.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>Article; null: the usual one of its nature.</summary>
    public string? Article { get; init; }

    /// <summary>Decision or announcement.</summary>
    public string? Source { get; init; }

    /// <summary>Sums concerned; empty: all.</summary>
    public IReadOnlyList<string> Creances { get; init; } = [];
}
