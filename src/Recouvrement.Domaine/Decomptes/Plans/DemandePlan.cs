namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>What is asked to draw a plan: a number of instalments, or the amount of each.</summary>
public sealed record DemandePlan
{
    /// <summary>Euros to be paid back.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Day of the agreement or of the decision.</summary>
    public required DateOnly Accord { get; init; }

    /// <summary>First instalment; the others keep its quantième.</summary>
    public required DateOnly PremiereEcheance { get; init; }

    /// <summary>Agreement or decision.</summary>
    public required NaturePlan Nature { get; init; }

    /// <summary>Months between two instalments.</summary>
    public int PasMois { get; init; } = 1;

    /// <summary>Days between two instalments (7 for a week, 14 for a fortnight); null when months separate them.</summary>
    public int? PasJours { get; init; }

    /// <summary>Number of instalments; null when the amount of each is given.</summary>
    public int? Nombre { get; init; }

    /// <summary>Amount of each instalment; null when their number is given.</summary>
    public decimal? MontantEcheance { get; init; }

    /// <summary>Interest during the plan, in per cent a year on what remains; null when it is frozen.</summary>
    public decimal? Taux { get; init; }

    /// <summary>Days of the year by which the rate is divided.</summary>
    public BaseDeCalcul Base { get; init; } = BaseDeCalcul.Jours365;

    /// <summary>Days after an instalment during which it is not broken.</summary>
    public int JoursDeGrace { get; init; }

    /// <summary>Euros that may lack without breaking an instalment (bank fees).</summary>
    public decimal Tolerance { get; init; }

    /// <summary>Clause by which a broken instalment makes the whole due; null when there is none.</summary>
    public ClauseDeDecheance? Decheance { get; init; }

    /// <summary>Agreement, decision; null when not said.</summary>
    public string? Source { get; init; }
}
