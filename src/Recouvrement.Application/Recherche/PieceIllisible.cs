using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Recherche;

/// <summary>A piece, or a document that waits for its dossier, whose text could not be read, or not whole.</summary>
/// <param name="Piece">The piece, or the document.</param>
/// <param name="Dossier">Its dossier; null for a document that waits.</param>
/// <param name="Lieu">Reference of the dossier; label of the portfolio for a document that waits.</param>
/// <param name="Intitule">What the bordereau calls it.</param>
/// <param name="NomFichier">Name of the file.</param>
/// <param name="Etat"><see cref="EtatTexte.Illisible"/>; <see cref="EtatTexte.Lu"/> when only a part was left out.</param>
/// <param name="Raison">Why, one French sentence.</param>
/// <param name="EssayeeLe">When it was last tried.</param>
public sealed record PieceIllisible(
    Guid Piece, Guid? Dossier, string Lieu, string Intitule, string NomFichier, EtatTexte Etat, string Raison, DateTimeOffset EssayeeLe);
