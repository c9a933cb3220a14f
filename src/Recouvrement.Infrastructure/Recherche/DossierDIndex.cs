using System.Globalization;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The folder of the index: numbered files, the complete one with the greatest number serves.</summary>
internal sealed class DossierDIndex(string chemin)
{
    public string Chemin => chemin;

    /// <summary>The files there, newest first.</summary>
    public List<string> Fichiers() => Directory.Exists(chemin)
        ? [.. Directory.EnumerateFiles(chemin, "index-*.db").OrderByDescending(f => f, StringComparer.Ordinal)] : [];

    /// <summary>A path that no file has.</summary>
    public string Nouveau()
    {
        Directory.CreateDirectory(chemin);
        var dernier = Fichiers().Select(f => Path.GetFileNameWithoutExtension(f)["index-".Length..])
            .Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var rang) ? rang : 0).DefaultIfEmpty().Max();
        return Path.Combine(chemin, string.Create(CultureInfo.InvariantCulture, $"index-{dernier + 1:00000000}.db"));
    }

    /// <summary>Deletes a file and its journals; what cannot be deleted now is left for the next start.</summary>
    public static void Effacer(string fichier)
    {
        foreach (var f in new[] { fichier, fichier + "-wal", fichier + "-shm" })
        {
            try
            {
                File.Delete(f);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Still open somewhere: harmless, an older number never serves again.
            }
        }
    }
}
