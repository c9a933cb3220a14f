using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Reprise;

/// <summary>Imports an accounting file (FEC): its open customer entries are late accounts, and those chosen become dossiers.</summary>
public interface IImporterFactures
{
    /// <summary>Adds the file up: totals, anomalies, late accounts to choose from. Writes nothing.</summary>
    Task<Resultat<BilanFec>> AnalyserAsync(
        Stream fichier, string creancier, IReadOnlyList<string>? comptesClients = null, CancellationToken annulation = default);

    /// <summary>Opens or completes one dossier per account chosen; open credits come in deduction as payments.</summary>
    Task<Resultat<BilanImport>> ExecuterAsync(
        Acteur acteur,
        Stream fichier,
        OptionsImportFec options,
        IProgress<AvancementImport>? progres = null,
        CancellationToken annulation = default);
}
