using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Pieces;

/// <summary>Adds a document to a dossier.</summary>
public interface IAjouterPiece
{
    /// <summary>Longest document taken, in bytes.</summary>
    long TailleMaximale { get; }

    /// <summary>Endings of the names of the files taken, with their point (« .pdf »).</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>Reads the content once, keeps it, writes the fact; the piece's id is <see cref="IssueEcriture.Fait"/>. Refused when empty, too long, or of a type not taken.</summary>
    Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandePiece demande, Stream contenu, CancellationToken annulation = default);
}
