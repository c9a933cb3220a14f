namespace Recouvrement.Domaine.Decomptes;

/// <summary>A decision of the judge that takes away or reduces the five points, even for the past.</summary>
public sealed record ExonerationMajoration
{
    /// <summary>The decision.</summary>
    public required string Source { get; init; }

    /// <summary>Title concerned; null: all.</summary>
    public string? Titre { get; init; }

    /// <summary>First day; null: from the beginning.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last day; null: without end.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>Points that remain: zero for a total exoneration.</summary>
    public decimal PointsMaintenus { get; init; }
}
