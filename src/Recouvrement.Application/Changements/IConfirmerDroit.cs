using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Changements;

/// <summary>A responsable accepts what the law in force changes: from then on it governs those dossiers.</summary>
public interface IConfirmerDroit
{
    /// <summary>
    /// Confirms the dossiers chosen, each at the version that was read. Writes one fact « droit-applique » in each journal, with the note
    /// as its reason. A dossier written to since is left for another reading.
    /// </summary>
    Task<BilanConfirmation> ExecuterAsync(
        Acteur acteur, IReadOnlyCollection<(Guid Dossier, int Version)> dossiers, string note, CancellationToken annulation = default);

    /// <summary>Confirms every dossier of a list, slice by slice.</summary>
    Task<BilanConfirmation> ToutAsync(
        Acteur acteur, FiltreChangements filtre, string note, IProgress<int>? progres = null, CancellationToken annulation = default);
}
