using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Banque;

/// <summary>Decides of the movements of the inbox. A payment is a fact of its dossier; undoing one is another.</summary>
public interface IAffecterMouvement
{
    /// <summary>
    /// Records a payment in each dossier, one transaction per dossier, movement included. When a part is refused the parts before it
    /// stay recorded and the rest of the movement stays in the inbox.
    /// </summary>
    Task<IssueMouvement> AffecterAsync(Acteur acteur, Guid mouvement, IReadOnlyList<PartAffectee> parts, CancellationToken annulation = default);

    /// <summary>Accepts what was proposed: the payment it names, or the undoing of the payment that came back.</summary>
    /// <param name="acteur">Who accepts.</param>
    /// <param name="mouvement">The movement.</param>
    /// <param name="dossier">The dossier proposed; null for the best proposal.</param>
    /// <param name="annulation">Cancellation.</param>
    Task<IssueMouvement> AccepterAsync(Acteur acteur, Guid mouvement, Guid? dossier, CancellationToken annulation = default);

    /// <summary>Undoes a payment that went back out by that movement: the fact stays in the journal, annulled with the reason of the bank.</summary>
    Task<IssueMouvement> ExtournerAsync(Acteur acteur, Guid mouvement, Guid dossier, Guid fait, CancellationToken annulation = default);

    /// <summary>Puts a movement aside, with a reason.</summary>
    Task<IssueMouvement> IgnorerAsync(Acteur acteur, Guid mouvement, string motif, CancellationToken annulation = default);

    /// <summary>Takes back into the inbox a movement put aside.</summary>
    Task<IssueMouvement> ReprendreAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default);

    /// <summary>
    /// The whole of each movement to its dossier, many at once: same checks, and a dossier never twice in one call. What is refused is told
    /// movement by movement; the others are recorded.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, IssueMouvement>> AffecterEnsembleAsync(
        Acteur acteur, IReadOnlyCollection<(Guid Mouvement, Guid Dossier)> choix, CancellationToken annulation = default);
}
