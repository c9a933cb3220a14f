namespace Recouvrement.Domaine.Procedures;

/// <summary>The delay that a judge may grant in a procedure, as its file declares it: neither majoration nor penalty while it lasts (C. civ. 1343-5).</summary>
/// <param name="Accorde">The decisions that grant it: their date is its first day.</param>
/// <param name="Maximum">Rule that ends it when nothing else says its end.</param>
public sealed record DelaiDeGraceDefini(IReadOnlyList<DecisionRetenue> Accorde, string Maximum)
{
    /// <summary>Field of the decision that says its last day; null when none does.</summary>
    public string? Terme { get; init; }

    /// <summary>Facts that end it, on their day; empty when none does.</summary>
    public IReadOnlyList<string> Termine { get; init; } = [];
}
