namespace Recouvrement.Application.Banque.Rapprochement;

/// <summary>A dossier that a movement may pay.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Score">From 0 to 100.</param>
/// <param name="Raison">Why, one French sentence.</param>
/// <param name="Automatique">True when the rule records it without being asked.</param>
public sealed record Proposition(Guid Dossier, int Score, string Raison, bool Automatique)
{
    /// <summary>The payment that a return undoes; null for a payment.</summary>
    public Guid? Fait { get; init; }
}
