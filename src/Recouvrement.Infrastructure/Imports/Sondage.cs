using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>Looks at the first bytes of a file without consuming them: a text that we can read, or the sentence that refuses it.</summary>
internal static class Sondage
{
    private const int Taille = 64 * 1024;
    private const string EnCsv = "ouvrez-le dans un tableur et enregistrez-le au format « CSV UTF-8 ».";

    private static readonly (byte[] Debut, string Refus)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "Le fichier est un classeur (xlsx, ods) ou une archive zip et non un texte : " + EnCsv),
        ([0xD0, 0xCF, 0x11, 0xE0], "Le fichier est un ancien classeur Excel (xls) et non un texte : " + EnCsv),
        ([0x25, 0x50, 0x44, 0x46], "Le fichier est un PDF et non un texte : demandez l’export d’origine au format CSV ou FEC."),
        ([0x1F, 0x8B], "Le fichier est compressé (gzip) : décompressez-le puis recommencez."),
    ];

    public static async Task<Resultat<Stream>> OuvrirAsync(Stream flux, CancellationToken annulation)
    {
        var tube = PipeReader.Create(flux, new StreamPipeReaderOptions(bufferSize: Taille, leaveOpen: true));
        var lu = await tube.ReadAtLeastAsync(Taille, annulation);
        var debut = lu.Buffer.Slice(0, Math.Min(Taille, lu.Buffer.Length)).ToArray();
        tube.AdvanceTo(lu.Buffer.Start);
        if (Refus(debut) is { } refus)
        {
            return Resultat<Stream>.Refuse(refus);
        }

        var texte = tube.AsStream(leaveOpen: true);
        return Resultat<Stream>.Obtenu(EncodageDeLaMarque(debut) is { } utf16
            ? Encoding.CreateTranscodingStream(texte, utf16, Encoding.UTF8, leaveOpen: true)
            : texte);
    }

    private static Encoding? EncodageDeLaMarque(ReadOnlySpan<byte> debut) =>
        debut.StartsWith((byte[])[0xFF, 0xFE]) ? Encoding.Unicode
        : debut.StartsWith((byte[])[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
        : null;

    private static string? Refus(byte[] debut)
    {
        var contenu = debut.AsSpan();
        if (contenu.IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0)
        {
            return "Le fichier est vide : vérifiez l’export et envoyez-le de nouveau.";
        }

        foreach (var (signature, refus) in Signatures)
        {
            if (contenu.StartsWith(signature))
            {
                return refus;
            }
        }

        if (EncodageDeLaMarque(contenu) is not null)
        {
            return null;
        }

        if (contenu.Contains((byte)0))
        {
            return Un16BitsSansMarque(contenu)
                ? "L’encodage du fichier n’a pas été reconnu (UTF-16 sans marque) : enregistrez-le au format « CSV UTF-8 »."
                : "Le fichier n’est pas un texte : envoyez un export au format CSV ou FEC.";
        }

        return contenu.Length >= 16 && Controles(contenu) > contenu.Length / 50
            ? "Le fichier n’est pas un texte : envoyez un export au format CSV ou FEC."
            : AncienEncodage(contenu)
                ? "L’encodage du fichier n’a pas été reconnu (MS-DOS ou Macintosh ?) : enregistrez-le au format « CSV UTF-8 »."
                : null;
    }

    private static int Controles(ReadOnlySpan<byte> contenu)
    {
        var nombre = 0;
        foreach (var octet in contenu)
        {
            nombre += octet < 32 && octet is not ((byte)'\t' or (byte)'\r' or (byte)'\n') ? 1 : 0;
        }

        return nombre;
    }

    // Latin text in 16 bits has a zero at every other byte, always on the same side.
    private static bool Un16BitsSansMarque(ReadOnlySpan<byte> contenu)
    {
        Span<int> zeros = [0, 0];
        for (var i = 0; i < contenu.Length; i++)
        {
            zeros[i % 2] += contenu[i] == 0 ? 1 : 0;
        }

        return Math.Max(zeros[0], zeros[1]) > contenu.Length / 4 && Math.Min(zeros[0], zeros[1]) < contenu.Length / 50;
    }

    // é is 0x82 in MS-DOS pages and 0x8E on old Macintosh; between two small letters, Windows has no use for either.
    private static bool AncienEncodage(ReadOnlySpan<byte> contenu)
    {
        for (var i = 1; i + 1 < contenu.Length; i++)
        {
            if (contenu[i] is 0x82 or 0x8E or 0x87 or 0x8D && char.IsAsciiLetter((char)contenu[i - 1]) && char.IsAsciiLetterLower((char)contenu[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
