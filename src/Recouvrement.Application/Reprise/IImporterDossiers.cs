using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Reprise;

/// <summary>
/// Imports a CSV of unpaid invoices: one dossier per creditor and debtor, one transaction per dossier. Stopped anywhere, it leaves
/// whole journals; run again, it goes on where it stopped, because what was imported is known by its keys.
/// </summary>
public interface IImporterDossiers
{
    /// <summary>Reads the stream once. Refused when the file as a whole cannot be read; lines in error are left out and said.</summary>
    Task<Resultat<BilanImport>> ExecuterAsync(
        Acteur acteur,
        Stream fichier,
        OptionsImport options,
        IProgress<AvancementImport>? progres = null,
        CancellationToken annulation = default);
}
