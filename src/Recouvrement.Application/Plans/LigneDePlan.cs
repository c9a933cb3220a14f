using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>A plan in a list, with its dossier.</summary>
public sealed record LigneDePlan
{
    /// <summary>Reference of the dossier.</summary>
    public required string Dossier { get; init; }

    /// <summary>« P1 ».</summary>
    public required string Plan { get; init; }

    /// <summary>Names of the debtors.</summary>
    public required string Debiteurs { get; init; }

    /// <summary>Name of the creditor.</summary>
    public required string Creancier { get; init; }

    /// <summary>Name of the juriste in charge; null when nobody is.</summary>
    public required string? Juriste { get; init; }

    /// <summary>Who granted it.</summary>
    public required CadreDuPlan Cadre { get; init; }

    /// <summary>Where it stands.</summary>
    public required SituationDePlan Situation { get; init; }

    /// <summary>What comes next.</summary>
    public required SuiteDePlan Suite { get; init; }

    /// <summary>Euros to be paid in all.</summary>
    public required decimal Montant { get; init; }

    /// <summary>Euros received for it.</summary>
    public required decimal Recu { get; init; }

    /// <summary>Euros due and not received.</summary>
    public required decimal Retard { get; init; }

    /// <summary>First instalment that is not settled; null when none is expected.</summary>
    public required DateOnly? ProchaineEcheance { get; init; }

    /// <summary>What it still lacks.</summary>
    public required decimal ProchainMontant { get; init; }

    /// <summary>Day of the first broken instalment; null when none is.</summary>
    public required DateOnly? RompuDepuis { get; init; }

    /// <summary>True when a mandate serves it.</summary>
    public required bool EstPreleve { get; init; }
}
