namespace Recouvrement.Application.Production.Lots;

/// <summary>The batches, kept: they outlive the page that asked for them, the process, and the node.</summary>
public interface IDepotLots
{
    /// <summary>Adds a batch, and forgets those of the same account older than <paramref name="oublierAvant"/>.</summary>
    Task AjouterAsync(Lot lot, DateTimeOffset oublierAvant, CancellationToken annulation = default);

    /// <summary>The batch of that id; null when there is none, or when it is somebody else's.</summary>
    Task<Lot?> TrouverAsync(string compte, Guid id, CancellationToken annulation = default);

    /// <summary>The batches of an account, latest first.</summary>
    Task<IReadOnlyList<Lot>> ListerAsync(string compte, CancellationToken annulation = default);

    /// <summary>What came of each act, in the order of the dossiers, of the trial or of the production according to its state.</summary>
    IAsyncEnumerable<LigneDeLot> LignesAsync(Lot lot, CancellationToken annulation = default);

    /// <summary>From tried to being produced. False when it was in no such state: of two clicks, one only is served.</summary>
    Task<bool> ProduireAsync(string compte, Guid id, CancellationToken annulation = default);

    /// <summary>
    /// Takes the oldest batch that works and that nobody holds until <paramref name="maintenant"/>, and holds it until
    /// <paramref name="jusquA"/>; null when there is none. A worker that dies lets go of its batch by silence.
    /// </summary>
    Task<Lot?> PrendreAsync(DateTimeOffset maintenant, DateTimeOffset jusquA, CancellationToken annulation = default);

    /// <summary>
    /// Writes what came of the next dossier, and holds the batch on until <paramref name="jusquA"/>; after the last dossier, ends the
    /// trial or the production.
    /// </summary>
    Task NoterAsync(Lot lot, int rang, IReadOnlyList<LigneDeLot> lignes, DateTimeOffset jusquA, CancellationToken annulation = default);

    /// <summary>Lets go of a batch, to be taken again from <paramref name="aPartirDe"/>, with what stopped it.</summary>
    Task LacherAsync(Guid id, DateTimeOffset aPartirDe, string? incident, CancellationToken annulation = default);
}
