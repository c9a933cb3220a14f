using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports;

/// <summary>Reads a FEC, the accounting file of LPF art. A47 A-1.</summary>
public interface ILecteurFec
{
    /// <summary>
    /// Recognises encoding, separator and header. Refuses with one sentence a file that is empty, not a text, or whose
    /// header lacks a column we need; never throws for what the file contains. The stream stays the caller's to close.
    /// </summary>
    Task<Resultat<LectureImport<LigneFec>>> OuvrirAsync(Stream flux, CancellationToken annulation = default);
}
