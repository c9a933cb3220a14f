using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Consultation;

/// <summary>A piece and the state of its text.</summary>
/// <param name="Piece">The piece.</param>
/// <param name="Auteur">Name of whom added it.</param>
/// <param name="Texte">Whether its text could be read.</param>
/// <param name="Raison">Why it could not; null otherwise.</param>
public sealed record LignePiece(Piece Piece, string Auteur, EtatTexte Texte, string? Raison);
