namespace Recouvrement.Domaine.Decomptes;

/// <summary>The order of the posts in which payments are imputed, during a period.</summary>
public sealed record OrdreImputation
{
    /// <summary>First day; null: from the beginning.</summary>
    public DateOnly? Du { get; init; }

    /// <summary>Last day; null: without end.</summary>
    public DateOnly? Au { get; init; }

    /// <summary>Every post once, in order.</summary>
    public required IReadOnlyList<Poste> Ordre { get; init; }

    /// <summary>Article.</summary>
    public required string Article { get; init; }

    /// <summary>Decision, plan or agreement; null for the rule of the house.</summary>
    public string? Source { get; init; }

    /// <summary>True when the order governs a payment of that day.</summary>
    public bool Vaut(DateOnly jour) => (Du is not { } du || jour >= du) && (Au is not { } au || jour <= au);
}
