using System.IO.Compression;
using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Says what a file is. Its first bytes decide; its name only breaks ties between texts.</summary>
internal static class ReconnaisseurDeFormat
{
    private const int TeteLue = 8192;
    private static readonly string[] EnTetesDeCourriel =
        ["from:", "to:", "subject:", "date:", "received:", "return-path:", "message-id:", "mime-version:", "delivered-to:", "content-type:", "x-"];

    public static FormatDeFichier Reconnaitre(Fichier fichier)
    {
        var tete = fichier.Tete(TeteLue);
        if (tete.Length == 0) return FormatDeFichier.Vide;
        if (Commence(tete, "PK\u0003\u0004") || Commence(tete, "PK\u0005\u0006")) return DansLeZip(fichier);
        if (Commence(tete, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return FormatDeFichier.AncienOffice;
        if (Commence(tete, "{\\rtf")) return FormatDeFichier.Rtf;
        if (Commence(tete, [0xFF, (byte)'W', (byte)'P', (byte)'C'])) return FormatDeFichier.WordPerfect;
        if (EstUneImage(tete)) return FormatDeFichier.Image;
        // Some tools put a header of their own before the PDF; readers accept it within the first kilobyte.
        if (tete.AsSpan(0, Math.Min(1024, tete.Length)).IndexOf("%PDF-"u8) >= 0) return FormatDeFichier.Pdf;
        return EstDuTexte(tete) ? GenreDeTexte(fichier, tete) : FormatDeFichier.Inconnu;
    }

    private static bool Commence(byte[] tete, string signature) => Commence(tete, Encoding.Latin1.GetBytes(signature));

    private static bool Commence(byte[] tete, ReadOnlySpan<byte> signature) => tete.AsSpan().StartsWith(signature);

    private static bool EstUneImage(byte[] t) =>
        Commence(t, [0x89, (byte)'P', (byte)'N', (byte)'G']) || Commence(t, [0xFF, 0xD8, 0xFF]) || Commence(t, "II*\0") || Commence(t, "MM\0*")
        || Commence(t, "GIF8") || Commence(t, "BM") && t.Length > 14 && t[6] == 0 && t[7] == 0
        || Commence(t, "RIFF") && t.Length > 12 && t.AsSpan(8, 4).SequenceEqual("WEBP"u8);

    private static FormatDeFichier DansLeZip(Fichier fichier)
    {
        try
        {
            using var zip = new ZipArchive(fichier.Contenu, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.GetEntry("[Content_Types].xml") is not null)
            {
                foreach (var e in zip.Entries)
                {
                    if (e.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) return FormatDeFichier.Docx;
                    if (e.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) return FormatDeFichier.Xlsx;
                    if (e.FullName.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) return FormatDeFichier.Pptx;
                }
            }

            return zip.GetEntry("content.xml") is not null && zip.GetEntry("META-INF/manifest.xml") is not null
                ? FormatDeFichier.OpenDocument : FormatDeFichier.Archive;
        }
        catch (InvalidDataException)
        {
            // Cut short: the reader of the archive says so, with the name that was meant.
            return fichier.Extension switch
            {
                ".docx" or ".docm" or ".dotx" => FormatDeFichier.Docx,
                ".xlsx" or ".xlsm" => FormatDeFichier.Xlsx,
                ".pptx" => FormatDeFichier.Pptx,
                ".odt" or ".ods" or ".odp" => FormatDeFichier.OpenDocument,
                _ => FormatDeFichier.Archive,
            };
        }
        finally
        {
            fichier.Contenu.Position = 0;
        }
    }

    // UTF-16 holds zeros, but says so or leaves them every other byte.
    private static bool EstDuTexte(byte[] t)
    {
        if (DetecteurDEncodage.Marque(t) is not null || DetecteurDEncodage.SansMarque16(t) is not null) return true;
        var controles = t.Count(o => o < 0x20 && o is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1B));
        return !t.Contains((byte)0) && controles * 50 <= t.Length;
    }

    private static FormatDeFichier GenreDeTexte(Fichier fichier, byte[] tete)
    {
        var debut = DetecteurDEncodage.Decoder(tete).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (fichier.Extension is ".html" or ".htm" or ".xhtml" || Debute(debut, "<!doctype html") || Debute(debut, "<html")) return FormatDeFichier.Html;
        if (Debute(debut, "<?xml"))
            return debut.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FormatDeFichier.Html : FormatDeFichier.Xml;
        if (fichier.Extension is ".eml" || EstUnCourriel(debut)) return FormatDeFichier.Courriel;
        return FormatDeFichier.Texte;
    }

    private static bool Debute(string texte, string par) => texte.StartsWith(par, StringComparison.OrdinalIgnoreCase);

    private static bool EstUnCourriel(string debut)
    {
        if (debut.StartsWith("From ", StringComparison.Ordinal)) return true;
        var connues = 0;
        foreach (var ligne in debut.Split('\n').TakeWhile(l => l.Trim().Length > 0).Take(40))
        {
            if (ligne[0] is ' ' or '\t') continue;
            if (EnTetesDeCourriel.Any(e => Debute(ligne, e))) connues++;
            else if (!ligne.Contains(':', StringComparison.Ordinal)) return false;
        }

        return connues >= 3;
    }
}
