namespace Recouvrement.Application.Banque;

/// <summary>A movement in a list, with what is proposed and what was done.</summary>
public sealed record LigneDeMouvement
{
    /// <summary>The movement.</summary>
    public required MouvementBancaire Mouvement { get; init; }

    /// <summary>Where it stands.</summary>
    public required EtatMouvement Etat { get; init; }

    /// <summary>Euros already recorded.</summary>
    public required decimal Affecte { get; init; }

    /// <summary>« Relevé R12 du 15/09/2026 (releve.xml) ».</summary>
    public required string Releve { get; init; }

    /// <summary>Its statement.</summary>
    public required Guid IdReleve { get; init; }

    /// <summary>Dossiers proposed, the best first.</summary>
    public required IReadOnlyList<PropositionLue> Propositions { get; init; }

    /// <summary>What dossiers took.</summary>
    public required IReadOnlyList<AffectationLue> Affectations { get; init; }

    /// <summary>Why it was put aside, and by whom; null when it is not.</summary>
    public string? Decision { get; init; }

    /// <summary>Euros still to be recorded.</summary>
    public decimal Restant => Math.Max(0m, (Mouvement.Centimes / 100m) - Affecte);
}
