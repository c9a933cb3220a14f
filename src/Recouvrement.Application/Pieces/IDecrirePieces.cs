using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Pieces;

/// <summary>Says what pieces are, and hands them out.</summary>
public interface IDecrirePieces
{
    /// <summary>What the pieces that wait for a confirmation seem to be, by piece; empty outside the rights.</summary>
    Task<IReadOnlyDictionary<Guid, PropositionDePiece>> ProposerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>
    /// Describes pieces, all or none. Refused for a piece handed out, which can never change, and when a version would replace
    /// itself or one already replaced.
    /// </summary>
    Task<IssueEcriture> QualifierAsync(
        Acteur acteur, Guid dossier, IReadOnlyList<QualificationDePiece> qualifications, CancellationToken annulation = default);

    /// <summary>Records that a piece was handed to somebody: it can no longer change. Refused for a confidential piece.</summary>
    Task<IssueEcriture> RemettreAsync(Acteur acteur, Guid dossier, Guid piece, string a, DateOnly le, CancellationToken annulation = default);
}
