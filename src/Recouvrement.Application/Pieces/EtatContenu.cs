using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Pieces;

/// <summary>Whether the text of a content could be read.</summary>
/// <param name="Etat">Where it stands.</param>
/// <param name="Raison">Why it could not be read; null otherwise.</param>
public sealed record EtatContenu(EtatTexte Etat, string? Raison);
