using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Pieces;

/// <summary>A file attached to an e-mail of a dossier.</summary>
/// <param name="Rang">Its place, from 0: what names it.</param>
/// <param name="Nom">Its name.</param>
/// <param name="Taille">Bytes.</param>
/// <param name="Deja">The piece of the dossier that has the same content; null when there is none.</param>
public sealed record PieceJointe(int Rang, string Nom, long Taille, Piece? Deja);
