using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>Reads the notices of the BODACC: JSON of the open API (versions 1 and 2, pages and exports), XML of the DILA.</summary>
public interface ILecteurBodacc
{
    /// <summary>
    /// Recognises the form. Refuses with one sentence a file that is empty, of another kind, or hostile (DTD, entities); never
    /// throws for what the file contains. The stream stays the caller's to close.
    /// </summary>
    Task<Resultat<LectureBodacc>> OuvrirAsync(Stream flux, CancellationToken annulation = default);
}
