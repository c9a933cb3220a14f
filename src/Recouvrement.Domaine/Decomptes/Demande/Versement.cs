namespace Recouvrement.Domaine.Decomptes;

/// <summary>A payment received.</summary>
public sealed record Versement
{
    /// <summary>Identity inside the décompte.</summary>
    public required string Id { get; init; }

    /// <summary>Day the creditor or his agent received it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Euros.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Virement, chèque…; null when not said.</summary>
    public string? Mode { get; init; }

    /// <summary>Who paid; null when not said.</summary>
    public string? Payeur { get; init; }

    /// <summary>Sums or debts that the debtor chose to pay, in his order (C. civ. 1342-10 al. 1); empty when he chose none.</summary>
    public IReadOnlyList<string> Choix { get; init; } = [];

    /// <summary>Allocation made by hand; empty when the rule does it. Needs <see cref="Motif"/>.</summary>
    public IReadOnlyList<AffectationManuelle> Manuelle { get; init; } = [];

    /// <summary>Why the allocation is made by hand.</summary>
    public string? Motif { get; init; }

    /// <summary>Day it came back unpaid; null when it did not. From then on it never paid anything.</summary>
    public DateOnly? RejeteLe { get; init; }

    /// <summary>Why it came back (« AM04 »).</summary>
    public string? MotifRejet { get; init; }

    /// <summary>Day it was withheld from wages: the five points stop on it from that day (CPCE L212-13). Null otherwise.</summary>
    public DateOnly? PreleveLe { get; init; }

    /// <summary>Piece that proves it; null when not said.</summary>
    public string? Piece { get; init; }
}
