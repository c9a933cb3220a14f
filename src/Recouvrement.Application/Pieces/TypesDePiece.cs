namespace Recouvrement.Application.Pieces;

/// <summary>The kinds of document taken: the ending of the name must agree with what the content is.</summary>
internal static class TypesDePiece
{
    private const int TaillePrefixeTexte = 512;

    private static readonly TypeDePiece[] Connus =
    [
        new(".pdf", "application/pdf", "%PDF-"u8.ToArray()),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\u0003\u0004"u8.ToArray()),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK\u0003\u0004"u8.ToArray()),
        new(".odt", "application/vnd.oasis.opendocument.text", "PK\u0003\u0004"u8.ToArray()),
        new(".zip", "application/zip", "PK\u0003\u0004"u8.ToArray()),
        new(".doc", "application/msword", [0xD0, 0xCF, 0x11, 0xE0]),
        new(".msg", "application/vnd.ms-outlook", [0xD0, 0xCF, 0x11, 0xE0]),
        new(".rtf", "application/rtf", "{\\rtf"u8.ToArray()),
        new(".png", "image/png", [0x89, 0x50, 0x4E, 0x47]),
        new(".jpg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        new(".jpeg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        new(".tif", "image/tiff", null),
        new(".tiff", "image/tiff", null),
        new(".txt", "text/plain", null),
        new(".csv", "text/csv", null),
        new(".html", "text/html", null),
        new(".htm", "text/html", null),
        new(".eml", "message/rfc822", null),
        new(".xml", "application/xml", null),
    ];

    /// <summary>Endings taken, in the order shown.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Connus.Select(t => t.Extension)];

    /// <summary>Media type; null when the ending is not taken.</summary>
    public static string? Media(string nomFichier) => Trouver(nomFichier)?.Media;

    /// <summary>Why the content is not what its name says; null when it is.</summary>
    public static string? Contredit(string nomFichier, ReadOnlySpan<byte> debut)
    {
        var type = Trouver(nomFichier)!;
        var convient = type.Signature is { } signature
            ? debut.StartsWith(signature)
            : type.Media.StartsWith("image/tiff", StringComparison.Ordinal) ? EstTiff(debut) : EstTexte(debut);
        return convient
            ? null
            : $"« {nomFichier} » n’est pas un fichier {type.Extension} : son contenu dit autre chose. Enregistrez-le sous son vrai format.";
    }

    private static TypeDePiece? Trouver(string nomFichier) =>
        Connus.FirstOrDefault(t => nomFichier.EndsWith(t.Extension, StringComparison.OrdinalIgnoreCase));

    private static bool EstTiff(ReadOnlySpan<byte> debut) =>
        debut.StartsWith((ReadOnlySpan<byte>)[0x49, 0x49, 0x2A, 0x00]) || debut.StartsWith((ReadOnlySpan<byte>)[0x4D, 0x4D, 0x00, 0x2A]);

    // A text has no null byte, unless it is UTF-16, which announces itself.
    private static bool EstTexte(ReadOnlySpan<byte> debut) =>
        debut.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
        || debut.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        || !debut[..Math.Min(debut.Length, TaillePrefixeTexte)].Contains((byte)0);

    private sealed record TypeDePiece(string Extension, string Media, byte[]? Signature);
}
