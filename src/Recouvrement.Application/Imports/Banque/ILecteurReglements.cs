using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Banque;

/// <summary>Reads a CSV of payments collected by partners: one line, one payment.</summary>
public interface ILecteurReglements
{
    /// <summary>Recognises encoding, separator and header; never throws for what the file contains. The stream stays the caller's to close.</summary>
    Task<Resultat<LectureImport<LigneReglement>>> OuvrirAsync(Stream flux, CancellationToken annulation = default);
}
