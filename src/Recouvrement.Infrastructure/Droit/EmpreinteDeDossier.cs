using System.Security.Cryptography;
using System.Text;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Fingerprint of the YAML files of a folder, the same on every machine (order and line endings do not matter).</summary>
public static class EmpreinteDeDossier
{
    /// <summary>SHA-256, in lower-case hexadecimal, of the names and contents of every .yaml file under <paramref name="dossier"/>.</summary>
    public static string Calculer(string dossier)
    {
        using var hachage = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var fichiers = Directory.EnumerateFiles(dossier, "*.yaml", SearchOption.AllDirectories)
            .Select(f => (Nom: Path.GetRelativePath(dossier, f).Replace('\\', '/'), Chemin: f))
            .OrderBy(f => f.Nom, StringComparer.Ordinal);
        foreach (var (nom, chemin) in fichiers)
        {
            hachage.AppendData(Encoding.UTF8.GetBytes($"{nom}\n{File.ReadAllText(chemin).ReplaceLineEndings("\n")}\0"));
        }

        return Convert.ToHexStringLower(hachage.GetHashAndReset());
    }
}
