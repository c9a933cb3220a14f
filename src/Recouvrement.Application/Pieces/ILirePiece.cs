using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Pieces;

/// <summary>Opens a document of a dossier.</summary>
public interface ILirePiece
{
    /// <summary>The piece and its content, to be disposed of; null outside the rights, when there is no such piece, or when its content is gone.</summary>
    Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation = default);
}
