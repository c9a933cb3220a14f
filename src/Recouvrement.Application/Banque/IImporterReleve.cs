using Recouvrement.Application.Droits;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Banque;

/// <summary>Imports bank statements: the whole file or nothing, each movement once, with proposals.</summary>
public interface IImporterReleve
{
    /// <summary>
    /// Reads the file twice (its fingerprint, then its content): the stream must allow it. Refused with one sentence, line
    /// included, when it cannot be read to its end. When balances do not close or amounts are in another currency and
    /// <see cref="OptionsReleve.Confirme"/> is false, nothing is written and the report says what to confirm.
    /// </summary>
    Task<Resultat<BilanImportReleve>> ExecuterAsync(
        Acteur acteur, Stream fichier, OptionsReleve options, IProgress<int>? progres = null, CancellationToken annulation = default);
}
