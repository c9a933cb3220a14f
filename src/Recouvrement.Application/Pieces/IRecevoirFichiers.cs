using Recouvrement.Application.Droits;

namespace Recouvrement.Application.Pieces;

/// <summary>Takes files as they come, without asking anything first: what they are is proposed, and confirmed later.</summary>
public interface IRecevoirFichiers
{
    /// <summary>Adds a file to a dossier, or each file of an archive. The content is read once, and never held in memory.</summary>
    Task<IReadOnlyList<FichierRecu>> DansUnDossierAsync(
        Acteur acteur, Guid dossier, string nom, Stream contenu, CancellationToken annulation = default);

    /// <summary>Adds a file as the new version of a piece, which stays as it is. Refused for an archive, or when another replaces it already.</summary>
    Task<FichierRecu> NouvelleVersionAsync(
        Acteur acteur, Guid dossier, Guid piece, string nom, Stream contenu, CancellationToken annulation = default);

    /// <summary>Takes a file, or each file of an archive, that belongs to no dossier yet.</summary>
    Task<IReadOnlyList<FichierRecu>> ARattacherAsync(
        Acteur acteur, Guid portefeuille, string nom, Stream contenu, CancellationToken annulation = default);
}
