using Recouvrement.Application.Banque;
using Recouvrement.Application.Banque.Partenaires;

namespace Recouvrement.Application.Dossiers;

/// <summary>A payment received.</summary>
/// <param name="Id">Identity: that of the fact that recorded it.</param>
/// <param name="Date">Day it was received.</param>
/// <param name="Montant">Euros.</param>
/// <param name="Mode">Virement, chèque…; null when not said.</param>
/// <param name="Debiteur">Who paid; null when not said.</param>
public sealed record Paiement(Guid Id, DateOnly Date, decimal Montant, string? Mode, Guid? Debiteur)
{
    /// <summary>The bank movement that it comes from; null when it was entered by hand.</summary>
    public SourceBancaire? Source { get; init; }

    /// <summary>What the partner who collected it did with it; null when we received it ourselves.</summary>
    public EncaissementPartenaire? Partenaire { get; init; }

    /// <summary>Wording; null when there is none.</summary>
    public string? Libelle { get; init; }

    /// <summary>Reference of the claim that whoever paid chose to pay (C. civ. 1342-10 al. 1); null when he chose none.</summary>
    public string? Choix { get; init; }

    /// <summary>Allocation made by hand, as <c>ImputationEcrite</c> reads it; null when the rule does it.</summary>
    public string? Imputation { get; init; }

    /// <summary>Why it is made by hand; null otherwise.</summary>
    public string? MotifDImputation { get; init; }
}
