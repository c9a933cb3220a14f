namespace Recouvrement.Application.Modeles;

/// <summary>The versions of templates and their journal. Contents are in the store of pieces.</summary>
public interface IDepotModeles
{
    /// <summary>Adds a version, which takes the next number of its act, and its line of journal, in one transaction.</summary>
    Task<VersionModele> AjouterAsync(VersionModele version, string detail, CancellationToken annulation = default);

    /// <summary>
    /// Writes the new state of a version and its line of journal in one transaction; false, and nothing written, when it was no
    /// longer in the state <paramref name="avant"/>.
    /// </summary>
    Task<bool> ChangerAsync(VersionModele apres, EtatVersion avant, string compte, string evenement, string detail, CancellationToken annulation = default);

    /// <summary>That version, or null.</summary>
    Task<VersionModele?> TrouverAsync(Guid id, CancellationToken annulation = default);

    /// <summary>The versions of an act, newest first; of all acts when null.</summary>
    Task<IReadOnlyList<VersionModele>> VersionsAsync(string? acte, CancellationToken annulation = default);

    /// <summary>The published version that governs the acts of that day; null when it is the shipped template.</summary>
    Task<VersionModele?> EnVigueurAsync(string acte, DateOnly jour, CancellationToken annulation = default);

    /// <summary>The journal of an act, newest first.</summary>
    Task<IReadOnlyList<EntreeJournalModele>> JournalAsync(string acte, CancellationToken annulation = default);
}
