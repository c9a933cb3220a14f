using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Pieces;

/// <summary>The texts read from the contents of pieces, kept by content: one content is read once, whatever the dossiers it is in.</summary>
public interface ITextesPieces
{
    /// <summary>Media type and file name under which a content came; null for an unknown one.</summary>
    Task<ContenuConnu?> ContenuAsync(string empreinte, CancellationToken annulation = default);

    /// <summary>
    /// Keeps what the reading gave, and moves the change number of the dossiers and of the waiting documents that hold the content, so
    /// that the index follows.
    /// </summary>
    /// <param name="empreinte">The content.</param>
    /// <param name="texte">Its text; null when it could not be read.</param>
    /// <param name="pages">Offset of the first character of each page; empty when the format has no pages.</param>
    /// <param name="raison">Why it could not, one French sentence; null otherwise.</param>
    /// <param name="annulation">Cancellation.</param>
    Task EnregistrerAsync(
        string empreinte, string? texte, IReadOnlyList<int> pages, string? raison, CancellationToken annulation = default);

    /// <summary>The first characters of the texts of those contents; one that has none is left out.</summary>
    Task<IReadOnlyDictionary<string, string>> DebutsAsync(
        IReadOnlyCollection<string> empreintes, int longueur, CancellationToken annulation = default);

    /// <summary>The whole text of a content and where its pages begin; null when it has none.</summary>
    Task<Recouvrement.Recherche.Index.TexteOriginal?> TexteAsync(string empreinte, CancellationToken annulation = default);

    /// <summary>State of those contents; one that is unknown is left out.</summary>
    Task<IReadOnlyDictionary<string, EtatContenu>> EtatsAsync(
        IReadOnlyCollection<string> empreintes, CancellationToken annulation = default);

    /// <summary>How many contents wait, are read, cannot be read.</summary>
    Task<IReadOnlyDictionary<EtatTexte, int>> CompterAsync(CancellationToken annulation = default);
}
