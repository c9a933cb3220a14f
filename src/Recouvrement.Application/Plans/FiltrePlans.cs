using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Plans;

/// <summary>What the list of plans is narrowed to.</summary>
public sealed record FiltrePlans
{
    /// <summary>Which ones.</summary>
    public EtatsDePlan Etats { get; init; } = EtatsDePlan.EnCours;

    /// <summary>Words of the reference, of the debtor or of the creditor; null for all.</summary>
    public string? Texte { get; init; }

    /// <summary>Account of the juriste in charge; null for all.</summary>
    public string? Juriste { get; init; }

    /// <summary>True for those that a mandate lets us collect, false for the others, null for all.</summary>
    public bool? Preleves { get; init; }

    /// <summary>The slice.</summary>
    public DemandePage Page { get; init; } = new();
}
