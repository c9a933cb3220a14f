using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Frais;

/// <summary>Records the lines of a checked cost note in a dossier, as they were billed.</summary>
public interface IAccepterNote
{
    /// <summary>
    /// One fact « frais-engages » a line, all or none; each keeps its gap with the tariff as its reason. A line already recorded is refused:
    /// the same note twice is the same money twice.
    /// </summary>
    /// <param name="acteur">Who accepts.</param>
    /// <param name="dossier">The dossier.</param>
    /// <param name="versionAttendue">Number of journal lines that the reader saw.</param>
    /// <param name="note">The lines accepted.</param>
    /// <param name="piece">The note itself, among the pieces of the dossier; null when it is not there.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, Guid dossier, int versionAttendue, NoteACharger note, Guid? piece, CancellationToken annulation = default);
}
