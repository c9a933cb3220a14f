using System.Globalization;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>The folder of the index: numbered files, the complete one with the greatest number serves.</summary>
internal sealed class DossierDIndex(string chemin)
{
    private const string Prefixe = "index-";
    private const int Chiffres = 8;

    public string Chemin => chemin;

    /// <summary>The files there, newest first.</summary>
    public List<string> Fichiers() => Directory.Exists(chemin)
        ? [.. Directory.EnumerateFiles(chemin, Prefixe + "*.db").OrderByDescending(f => f, StringComparer.Ordinal)] : [];

    /// <summary>
    /// A path that no file has, nor ever had: after the folder was deleted, what is done to a file of before must not reach a new one.
    /// </summary>
    public string Nouveau()
    {
        Directory.CreateDirectory(chemin);
        var dernier = Fichiers().Select(Numero).DefaultIfEmpty().Max();
        return Path.Combine(chemin, string.Create(CultureInfo.InvariantCulture, $"{Prefixe}{dernier + 1:00000000}-{Guid.NewGuid():N}.db"));
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

    private static int Numero(string fichier)
    {
        var nom = Path.GetFileNameWithoutExtension(fichier).AsSpan(Prefixe.Length);
        return int.TryParse(nom[..Math.Min(Chiffres, nom.Length)], NumberStyles.None, CultureInfo.InvariantCulture, out var numero) ? numero : 0;
    }
}
