using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Banque;

/// <summary>A slice of the movements, and what the whole list adds up to.</summary>
/// <param name="Lignes">The slice.</param>
/// <param name="Credit">Euros of the credits still to be recorded, over the whole list.</param>
/// <param name="Propositions">How many movements of the whole list have a proposal.</param>
public sealed record PageMouvements(Page<LigneDeMouvement> Lignes, decimal Credit, int Propositions);
