using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Modeles;

/// <summary>
/// The life of the templates of a house: anybody brings a draft in and says it is ready, a responsable or an administrateur who is
/// not its author publishes it, nobody can publish what does not pass the lint.
/// </summary>
public interface IGererModeles
{
    /// <summary>True for whom may publish and withdraw.</summary>
    static bool PeutPublier(Acteur acteur) => acteur.Encadre;

    /// <summary>Takes a draft in, faulty or not; refused when the file is no Word template at all.</summary>
    Task<IssueModele> DeposerAsync(Acteur acteur, DepotDeModele depot, Stream contenu, CancellationToken annulation = default);

    /// <summary>Says that a draft is ready; refused while its lint holds a fault.</summary>
    Task<IssueModele> VerifierAsync(Acteur acteur, Guid version, CancellationToken annulation = default);

    /// <summary>Publishes a verified version for the acts dated from that day on.</summary>
    Task<IssueModele> PublierAsync(Acteur acteur, Guid version, DateOnly enVigueurDu, CancellationToken annulation = default);

    /// <summary>Withdraws a version, with a reason; its author may withdraw a draft.</summary>
    Task<IssueModele> RetirerAsync(Acteur acteur, Guid version, string motif, CancellationToken annulation = default);

    /// <summary>The versions of an act, newest first; of all acts when null.</summary>
    Task<IReadOnlyList<VersionModele>> VersionsAsync(Acteur acteur, string? acte, CancellationToken annulation = default);

    /// <summary>A version with its lint and the difference of its fields; null when there is none of that id.</summary>
    Task<FicheVersion?> FicheAsync(Acteur acteur, Guid version, CancellationToken annulation = default);

    /// <summary>The file of a version; null when there is none of that id or its content is gone.</summary>
    Task<Stream?> OuvrirAsync(Acteur acteur, Guid version, CancellationToken annulation = default);

    /// <summary>The file that the application ships for an act; null for an unknown act.</summary>
    byte[]? Origine(string acte);

    /// <summary>An act rendered with sample data, from a version or from the shipped template; null when it cannot be.</summary>
    Task<byte[]?> ExempleAsync(Acteur acteur, string acte, Guid? version, CancellationToken annulation = default);

    /// <summary>The journal of an act's templates, newest first.</summary>
    Task<IReadOnlyList<EntreeJournalModele>> JournalAsync(Acteur acteur, string acte, CancellationToken annulation = default);
}
