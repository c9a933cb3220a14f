using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;

namespace Recouvrement.Application.Production;

/// <summary>The acts of a dossier once produced: what they were made of, made again, edited in Word and brought back.</summary>
public interface IActesProduits
{
    /// <summary>The acts, newest first; empty outside the rights.</summary>
    Task<IReadOnlyList<DetailActe>> ListerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default);

    /// <summary>Makes an act again from its template and its snapshot, and compares; null outside the rights or when there is no such act.</summary>
    Task<Reproduction?> ReproduireAsync(Acteur acteur, Guid dossier, Guid piece, CancellationToken annulation = default);

    /// <summary>
    /// Takes an act edited in Word back, as a piece linked to the act it comes from, with what was changed in it; refused when it is no
    /// Word document or when nothing was changed.
    /// </summary>
    Task<IssueEcriture> ReprendreAsync(
        Acteur acteur, Guid dossier, Guid piece, string nomFichier, Stream contenu, CancellationToken annulation = default);
}
