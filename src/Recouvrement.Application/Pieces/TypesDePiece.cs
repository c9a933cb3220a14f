namespace Recouvrement.Application.Pieces;

/// <summary>The kinds of document taken: the ending of the name must agree with what the content is.</summary>
internal static class TypesDePiece
{
    private const int TaillePrefixeTexte = 512;
    private const int EnTeteDePdf = 1024;
    private const string Archive = "PK\u0003\u0004";
    private const string Conteneur = "\u00D0\u00CF\u0011\u00E0";
    private const string Rtf = "{\\rtf";

    // An Office document protected by a password is no longer an archive but the old container: it is taken, and flagged when read.
    private static readonly string[] Compresse = [Archive, Conteneur];

    private static readonly TypeDePiece[] Connus =
    [
        new(".pdf", "application/pdf", ["%PDF-"]),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Compresse),
        new(".docm", "application/vnd.ms-word.document.macroenabled.12", Compresse),
        // Programs of old give that ending to RTF, and Word opens it.
        new(".doc", "application/msword", [Conteneur, Rtf]),
        new(".odt", "application/vnd.oasis.opendocument.text", [Archive]),
        new(".rtf", "application/rtf", [Rtf]),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Compresse),
        new(".xlsm", "application/vnd.ms-excel.sheet.macroenabled.12", Compresse),
        new(".xls", "application/vnd.ms-excel", [Conteneur]),
        new(".ods", "application/vnd.oasis.opendocument.spreadsheet", [Archive]),
        new(".csv", "text/csv", null),
        new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", Compresse),
        new(".msg", "application/vnd.ms-outlook", [Conteneur]),
        new(".eml", "message/rfc822", null),
        new(".txt", "text/plain", null),
        new(".html", "text/html", null),
        new(".htm", "text/html", null),
        new(".xml", "application/xml", null),
        new(".png", "image/png", ["\u0089PNG"]),
        new(".jpg", "image/jpeg", ["\u00FF\u00D8\u00FF"]),
        new(".jpeg", "image/jpeg", ["\u00FF\u00D8\u00FF"]),
        new(".gif", "image/gif", ["GIF8"]),
        new(".tif", "image/tiff", ["II*\0", "MM\0*"]),
        new(".tiff", "image/tiff", ["II*\0", "MM\0*"]),
        new(".zip", "application/zip", [Archive]),
    ];

    // What a content under another name is, in the words of whoever has to do something about it.
    private static readonly (string Debut, string Nom)[] Autres =
    [
        ("%PDF-", "un PDF"),
        (Archive, "un document Office récent ou une archive"),
        (Conteneur, "un document Office ancien ou protégé, ou un message Outlook"),
        (Rtf, "un document RTF"),
        ("\u0089PNG", "une image PNG"),
        ("\u00FF\u00D8\u00FF", "une image JPEG"),
        ("GIF8", "une image GIF"),
        ("II*\0", "une image TIFF"),
        ("MM\0*", "une image TIFF"),
        ("MZ", "un programme"),
        ("\u007FELF", "un programme"),
    ];

    /// <summary>Endings taken, in the order shown.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Connus.Select(t => t.Extension)];

    /// <summary>Media type; null when the ending is not taken.</summary>
    public static string? Media(string nomFichier) => Trouver(nomFichier)?.Media;

    /// <summary>Whether a name is that of an e-mail.</summary>
    public static bool EstUnCourriel(string nomFichier) => Path.GetExtension(nomFichier).ToUpperInvariant() is ".EML" or ".MSG";

    /// <summary>Why a name is not taken, one sentence.</summary>
    public static string NonPris(string nomFichier) =>
        $"« {nomFichier} » est d’un type qui n’est pas pris : déposez un PDF, un document Word, Excel, OpenDocument ou texte, une image, un courriel ou une archive ZIP.";

    /// <summary>Why the content is not what its name says; null when it is.</summary>
    public static string? Contredit(string nomFichier, ReadOnlySpan<byte> debut)
    {
        var type = Trouver(nomFichier)!;
        if (type.Signatures is { } signatures ? Porte(signatures, debut) || EstUnPdfPrecede(type, debut) : EstTexte(debut))
        {
            return null;
        }

        foreach (var (signature, nom) in Autres)
        {
            if (Commence(debut, signature))
            {
                return $"« {nomFichier} » n’est pas un fichier {type.Extension} : son contenu est celui d’{nom}. Vérifiez d’où il vient, puis déposez-le sous son vrai nom.";
            }
        }

        return $"« {nomFichier} » n’est pas un fichier {type.Extension} : son contenu dit autre chose. Ouvrez-le, puis enregistrez-le en {type.Extension} ou en PDF.";
    }

    private static TypeDePiece? Trouver(string nomFichier) =>
        Connus.FirstOrDefault(t => nomFichier.EndsWith(t.Extension, StringComparison.OrdinalIgnoreCase));

    private static bool Porte(string[] signatures, ReadOnlySpan<byte> debut)
    {
        foreach (var signature in signatures)
        {
            if (Commence(debut, signature))
            {
                return true;
            }
        }

        return false;
    }

    // Some tools put a header of their own before the PDF; readers accept it within the first kilobyte.
    private static bool EstUnPdfPrecede(TypeDePiece type, ReadOnlySpan<byte> debut) =>
        string.Equals(type.Extension, ".pdf", StringComparison.Ordinal) && debut[..Math.Min(EnTeteDePdf, debut.Length)].IndexOf("%PDF-"u8) >= 0;

    private static bool Commence(ReadOnlySpan<byte> debut, string signature)
    {
        if (debut.Length < signature.Length)
        {
            return false;
        }

        for (var i = 0; i < signature.Length; i++)
        {
            if (debut[i] != signature[i])
            {
                return false;
            }
        }

        return true;
    }

    // A text has no null byte, unless it is UTF-16, which announces itself.
    private static bool EstTexte(ReadOnlySpan<byte> debut) =>
        debut.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || debut.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || !debut[..Math.Min(debut.Length, TaillePrefixeTexte)].Contains((byte)0);

    // A signature is given as the bytes of its letters.
    private sealed record TypeDePiece(string Extension, string Media, string[]? Signatures);
}
