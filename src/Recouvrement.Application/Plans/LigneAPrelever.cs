using Recouvrement.Application.Prelevements;

namespace Recouvrement.Application.Plans;

/// <summary>An instalment that a remittance may collect, or may not, with the reason.</summary>
public sealed record LigneAPrelever
{
    /// <summary>End-to-end reference: it names the instalment once and for all.</summary>
    public required string Cle { get; init; }

    /// <summary>Identity of the dossier.</summary>
    public required Guid Dossier { get; init; }

    /// <summary>Its reference.</summary>
    public required string Reference { get; init; }

    /// <summary>Names of the debtors.</summary>
    public required string Debiteurs { get; init; }

    /// <summary>Identity of the plan.</summary>
    public required Guid Plan { get; init; }

    /// <summary>« P1 ».</summary>
    public required string ReferencePlan { get; init; }

    /// <summary>Rank of the instalment.</summary>
    public required int Numero { get; init; }

    /// <summary>Day it is due.</summary>
    public required DateOnly Echeance { get; init; }

    /// <summary>Euros still lacking.</summary>
    public required decimal Montant { get; init; }

    /// <summary>What would be asked of the bank; null when it may not be.</summary>
    public EcheanceAPrelever? Ordre { get; init; }

    /// <summary>Why it may not be collected, with the article when the law forbids it; null when it may.</summary>
    public string? Refus { get; init; }

    /// <summary>What to look at before sending; null when nothing is.</summary>
    public string? Avertissement { get; init; }
}
