namespace Recouvrement.Infrastructure.Yaml;

/// <summary>
/// Gathers every error of a loading, so that the person who edits the files corrects them all at once instead of one per attempt.
/// </summary>
public sealed class RecueilDErreurs
{
    private readonly List<ErreurDeFichier> erreurs = [];

    /// <summary>True as long as nothing was found wrong.</summary>
    public bool EstVide => erreurs.Count == 0;

    /// <summary>Number of errors so far; compared before and after a reading, it tells whether that reading failed.</summary>
    public int Nombre => erreurs.Count;

    /// <summary>The errors in order of file and line, each once.</summary>
    public IReadOnlyList<ErreurDeFichier> Liste =>
        [.. erreurs.Distinct().OrderBy(e => e.Fichier, StringComparer.Ordinal).ThenBy(e => e.Ligne)];

    /// <summary>Adds an error.</summary>
    public void Ajouter(string fichier, int ligne, string message) => erreurs.Add(new ErreurDeFichier(fichier, ligne, message));
}
