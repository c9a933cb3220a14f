namespace Recouvrement.Recherche.Extraction;

/// <summary>Reads the text of files.</summary>
public interface IExtracteur
{
    /// <summary>
    /// Reads a file within hard limits of time, memory and size. Never throws for what the file holds; does not close the
    /// stream. The name is only a hint: the content decides.
    /// </summary>
    Task<ResultatExtraction> ExtraireAsync(Stream contenu, string nom, CancellationToken annulation);
}
