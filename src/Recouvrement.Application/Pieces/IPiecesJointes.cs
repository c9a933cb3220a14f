using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Pieces;

/// <summary>The files attached to the e-mails of a dossier: looked at, and made pieces of their own.</summary>
public interface IPiecesJointes
{
    /// <summary>What is attached to that piece; empty when it is no e-mail, or outside the rights.</summary>
    Task<IReadOnlyList<PieceJointe>> ListerAsync(Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation = default);

    /// <summary>Opens one of them; null when there is none of that place, or outside the rights.</summary>
    Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid dossier, Guid piece, int rang, CancellationToken annulation = default);

    /// <summary>Makes pieces of those chosen, each to be confirmed; the e-mail stays as it is.</summary>
    Task<IReadOnlyList<FichierRecu>> AjouterAsync(
        Acteur acteur, Guid dossier, Guid piece, IReadOnlyCollection<int> rangs, CancellationToken annulation = default);
}
