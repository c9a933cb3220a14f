using System.IO.Compression;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Pieces;

/// <summary>
/// Opens an archive that came from outside. It is judged whole before any file is taken: names, passwords, archives in it, sizes
/// announced. Sizes announced may lie: what really comes out is counted too.
/// </summary>
internal static class Archive
{
    private const int FichiersMaximum = 500;
    private const int RapportMaximum = 200;
    private const long OctetsPetits = 1024 * 1024;
    private const int Tampon = 128 * 1024;
    private static readonly string[] Archives = [".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz"];

    /// <summary>Gives each file to <paramref name="prendre"/>; returns why the archive was refused, null when it was taken whole.</summary>
    public static async Task<string?> OuvrirAsync(
        Stream contenu, LimitesPieces limites, Func<string, Stream, Task> prendre, CancellationToken annulation)
    {
        // An archive is read from its end: it needs a place of its own, that goes when the stream does.
        await using var copie = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, Tampon,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        if (!await CopierAsync(contenu, copie, limites.TailleMaximale, annulation))
        {
            return $"l’archive dépasse {Megaoctets(limites.TailleMaximale)} : divisez-la.";
        }

        try
        {
            using var zip = new ZipArchive(copie, ZipArchiveMode.Read, leaveOpen: true);
            List<ZipArchiveEntry> fichiers = [.. zip.Entries.Where(e => !e.FullName.EndsWith('/') && !e.FullName.EndsWith('\\'))];
            if (Juger(fichiers, limites.TailleMaximale) is { } refus)
            {
                return refus;
            }

            foreach (var fichier in fichiers.Where(f => !EstAccessoire(f)))
            {
                await using var flux = await fichier.OpenAsync(annulation);
                await prendre(NomDeFichier.Net(fichier.FullName), new FluxCompte(flux, fichier.Length, fichier.Crc32));
            }

            return null;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException)
        {
            return "ce n’est pas une archive ZIP lisible, elle est abîmée, ou ses tailles mentent : refaites-la, ou déposez ses fichiers un à un.";
        }
    }

    private static string? Juger(List<ZipArchiveEntry> fichiers, long tailleMaximale)
    {
        if (fichiers.Count == 0)
        {
            return "l’archive est vide : vérifiez-la, puis déposez-la à nouveau.";
        }

        if (fichiers.Count > FichiersMaximum)
        {
            return $"l’archive contient {TexteFrancais.Nombre(fichiers.Count, 0)} fichiers ; {FichiersMaximum} au plus : divisez-la.";
        }

        long total = 0;
        foreach (var f in fichiers)
        {
            if (f.FullName.Replace('\\', '/') is var nom && (nom.StartsWith('/') || nom.Contains(':', StringComparison.Ordinal) || nom.Split('/').Contains("..", StringComparer.Ordinal)))
            {
                return $"le nom « {NomDeFichier.Net(f.FullName)} » cherche à sortir de l’archive ; rien n’a été pris. Refaites l’archive, ou déposez ses fichiers un à un.";
            }

            if (f.IsEncrypted)
            {
                return $"« {NomDeFichier.Net(f.FullName)} » est protégé par un mot de passe ; rien n’a été pris. Refaites l’archive sans mot de passe, puis déposez-la à nouveau.";
            }

            if (Archives.Any(a => f.FullName.EndsWith(a, StringComparison.OrdinalIgnoreCase)))
            {
                return $"« {NomDeFichier.Net(f.FullName)} » est une archive dans l’archive ; rien n’a été pris. Sortez-la, puis déposez les deux à part.";
            }

            total += f.Length;
            if (f.Length > OctetsPetits && f.Length / Math.Max(1, f.CompressedLength) > RapportMaximum)
            {
                return $"« {NomDeFichier.Net(f.FullName)} » se déplie démesurément : l’archive est tenue pour piégée, rien n’a été pris. Déposez ses fichiers un à un si vous en êtes sûr.";
            }
        }

        return total > 4 * tailleMaximale
            ? $"l’archive dépliée dépasserait {Megaoctets(4 * tailleMaximale)} : divisez-la."
            : null;
    }

    // What systems add beside the files.
    private static bool EstAccessoire(ZipArchiveEntry f) =>
        f.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) || f.Name is ".DS_Store" or "Thumbs.db" or "desktop.ini";

    private static async Task<bool> CopierAsync(Stream contenu, FileStream copie, long maximum, CancellationToken annulation)
    {
        var tampon = new byte[Tampon];
        int lus;
        while ((lus = await contenu.ReadAsync(tampon, annulation)) > 0)
        {
            if (copie.Length + lus > maximum)
            {
                return false;
            }

            await copie.WriteAsync(tampon.AsMemory(0, lus), annulation);
        }

        copie.Position = 0;
        return true;
    }

    private static string Megaoctets(long octets) => TexteFrancais.Nombre(Math.Max(1, octets / (1024 * 1024)), 0) + TexteFrancais.Insecable + "Mo";
}
