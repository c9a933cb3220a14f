using Recouvrement.Application.Prelevements;

namespace Recouvrement.Application.Plans;

/// <summary>An instalment handed to the bank.</summary>
public sealed record PresentationDePrelevement
{
    /// <summary>Identity: that of the fact.</summary>
    public required Guid Id { get; init; }

    /// <summary>Day the remittance was made.</summary>
    public required DateOnly Le { get; init; }

    /// <summary>The plan.</summary>
    public required Guid Plan { get; init; }

    /// <summary>Rank of the instalment.</summary>
    public required int Numero { get; init; }

    /// <summary>Its date: an amendment may give the same rank to another instalment.</summary>
    public required DateOnly Echeance { get; init; }

    /// <summary>What was asked of the bank, with the mandate as it stood.</summary>
    public required EcheanceAPrelever Ordre { get; init; }

    /// <summary>Reference of the remittance.</summary>
    public required string Remise { get; init; }

    /// <summary>The remittance without its lines, so that the same file can be made again.</summary>
    public required EnTeteDeRemise EnTete { get; init; }

    /// <summary>Day it came back unpaid; null when it did not.</summary>
    public DateOnly? RejeteLe { get; init; }

    /// <summary>Why it came back; null when not said.</summary>
    public string? Motif { get; init; }
}
