using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports;

/// <summary>Reads a CSV of unpaid invoices: one line, one invoice.</summary>
public interface ILecteurFactures
{
    /// <summary>
    /// Recognises encoding, separator and header. Refuses with one sentence a file that is empty, not a text, or whose
    /// header lacks a required column; never throws for what the file contains. The stream stays the caller's to close.
    /// </summary>
    Task<Resultat<LectureImport<LigneFacture>>> OuvrirAsync(Stream flux, CancellationToken annulation = default);
}
