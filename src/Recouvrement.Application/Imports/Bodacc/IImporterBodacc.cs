using Recouvrement.Application.Droits;
using Recouvrement.Application.Reprise;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>
/// Imports notices of the BODACC: every one is registered, once; those that name a debtor within the rights write what they say into
/// his dossiers. Stopped anywhere, it leaves whole journals; run again, it goes on where it stopped.
/// </summary>
public interface IImporterBodacc
{
    /// <summary>Reads the stream once. Refused when the file as a whole cannot be read; notices in error are left out and said.</summary>
    Task<Resultat<BilanBodacc>> ExecuterAsync(
        Acteur acteur,
        Stream fichier,
        bool essai,
        IProgress<AvancementImport>? progres = null,
        CancellationToken annulation = default);
}
