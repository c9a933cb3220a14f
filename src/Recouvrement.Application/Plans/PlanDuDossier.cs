using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>A plan of payment as the journal tells it, whatever the day.</summary>
public sealed record PlanDuDossier
{
    /// <summary>Identity: that of the fact that granted it.</summary>
    public required Guid Id { get; init; }

    /// <summary>« P1 »: known to the dossier only.</summary>
    public required string Reference { get; init; }

    /// <summary>Who granted it.</summary>
    public required CadreDuPlan Cadre { get; init; }

    /// <summary>The debtor who pays; null when they all may.</summary>
    public Guid? Debiteur { get; init; }

    /// <summary>Interest while each version governs, in the same order.</summary>
    public required IReadOnlyList<InteretsDuPlan> Interets { get; init; }

    /// <summary>As it was signed, then each amendment, in order.</summary>
    public required IReadOnlyList<PlanApurement> Versions { get; init; }

    /// <summary>The facts that gave those versions, in the same order.</summary>
    public required IReadOnlyList<Guid> Faits { get; init; }

    /// <summary>Formal notices, in order: the fact and the day its delay starts from.</summary>
    public IReadOnlyList<(Guid Fait, DateOnly Le)> MisesEnDemeure { get; init; } = [];

    /// <summary>How it ended by a fact; null as long as none ended it.</summary>
    public FinDePlan? Fin { get; init; }

    /// <summary>Day it was granted.</summary>
    public DateOnly Accord => Versions[0].Demande.Accord;

    /// <summary>« Plan P1 ».</summary>
    public string Libelle => $"Plan {Reference}";

    /// <summary>The version that governs a day; null before the agreement.</summary>
    public PlanApurement? VersionAu(DateOnly jour) => PlanApurement.VersionAu(Versions, jour);

    /// <summary>True on the days between the agreement and the end.</summary>
    public bool CourtLe(DateOnly jour) => Accord <= jour && (Fin is null || jour < Fin.Le);
}
