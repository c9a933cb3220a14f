namespace Recouvrement.Domaine.Procedures;

/// <summary>What suspends or interrupts a delay: from a fact, until another.</summary>
/// <param name="Nature">Suspension or interruption.</param>
/// <param name="Du">Facts that begin it.</param>
/// <param name="Au">Facts that end it; empty for an interruption of one instant.</param>
/// <param name="EffacePar">Facts after which it is as if it had never been (CC 2243).</param>
/// <param name="Maximum">Rule of the longest time it may last, counted from its beginning; null when nothing bounds it.</param>
/// <param name="Reprise">Rule of the time that remains at least after it; null when the text sets no minimum.</param>
/// <param name="Article">The article.</param>
public sealed record ArretDefini(
    NatureArret Nature,
    IReadOnlyList<Cloture> Du,
    IReadOnlyList<Cloture> Au,
    IReadOnlyList<Cloture> EffacePar,
    string? Maximum,
    string? Reprise,
    string Article)
{
    /// <summary>Facts that take back what erased it (a caducity set aside, CPC 468).</summary>
    public IReadOnlyList<Cloture> RetabliPar { get; init; } = [];

    /// <summary>Facts that make it doubtful: both dates are kept from then on.</summary>
    public IReadOnlyList<Cloture> DiscutePar { get; init; } = [];

    /// <summary>True when another procedure than the one that began it may end it (a redressement turned into a liquidation).</summary>
    public bool ToutesProcedures { get; init; }

    /// <summary>True when it begins and ends on one day.</summary>
    public bool EstInstantane => Nature == NatureArret.Interruption && Au.Count == 0 && Maximum is null;
}
