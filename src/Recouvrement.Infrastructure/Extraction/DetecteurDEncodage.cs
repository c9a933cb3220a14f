using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Finds in what encoding a French text was written when nothing says it.</summary>
internal static class DetecteurDEncodage
{
    // The letters that French writes with an accent, and the signs around them; anything else high is suspect.
    private const string Francais = "éèàêçùâîôûëïüœæÉÈÀÊÇÙÂÎÔÛËÏÜŒÆ«»’‘“”–—…€°·§²³½№\u00A0";
    private static readonly UTF8Encoding Utf8Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>An encoding of the code-page family, by its number.</summary>
    public static Encoding Page(int numero) => CodePagesEncodingProvider.Instance.GetEncoding(numero) ?? Encoding.GetEncoding(numero);

    /// <summary>An encoding by the name a document declares; null when the name means nothing.</summary>
    public static Encoding? ParNom(string? nom)
    {
        if (string.IsNullOrWhiteSpace(nom)) return null;
        var n = nom.Trim(' ', '"', '\'').ToLowerInvariant();
        // What calls itself Latin-1 was nearly always written on Windows; the page is a superset where it matters.
        if (n is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "cp1252") return Page(1252);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(n) ?? Encoding.GetEncoding(n);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The encoding given by a byte order mark, or null.</summary>
    public static Encoding? Marque(ReadOnlySpan<byte> t)
    {
        if (t.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Encoding.UTF8;
        if (t.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return Encoding.UTF32;
        if (t.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        return t.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>UTF-16 without its mark: a zero every other byte. Null when it is something else.</summary>
    public static Encoding? SansMarque16(ReadOnlySpan<byte> t)
    {
        if (t.Length < 4) return null;
        int pairs = 0, impairs = 0;
        for (var i = 0; i < t.Length; i++)
        {
            if (t[i] != 0) continue;
            if (i % 2 == 0) pairs++;
            else impairs++;
        }

        var moitie = t.Length / 2;
        if (impairs > moitie * 8 / 10 && pairs < moitie / 20) return Encoding.Unicode;
        return pairs > moitie * 8 / 10 && impairs < moitie / 20 ? Encoding.BigEndianUnicode : null;
    }

    public static string Decoder(ReadOnlySpan<byte> octets)
    {
        if (Marque(octets) is { } marque) return marque.GetString(octets[marque.GetPreamble().Length..]);
        if (SansMarque16(octets) is { } seize) return seize.GetString(octets);
        try
        {
            return Utf8Strict.GetString(octets);
        }
        catch (DecoderFallbackException)
        {
            return UnOctet(octets);
        }
    }

    // A cut in the middle of a letter must not turn a whole text into gibberish: nearly valid UTF-8 is UTF-8.
    private static string UnOctet(ReadOnlySpan<byte> octets)
    {
        var utf8 = Encoding.UTF8.GetString(octets);
        var (bons, perdus) = (utf8.Count(c => c > 0x7F && c != '\uFFFD'), utf8.Count(c => c == '\uFFFD'));
        if (perdus * 20 <= bons) return utf8;
        string? meilleur = null;
        var note = int.MinValue;
        // Windows first: at equal note it is the likeliest. Then the Macintosh and the two pages of DOS.
        foreach (var page in new[] { 1252, 10000, 850, 437 })
        {
            var texte = Page(page).GetString(octets);
            var n = Noter(texte);
            if (n > note) (meilleur, note) = (texte, n);
        }

        return meilleur!;
    }

    private static int Noter(string texte)
    {
        var note = 0;
        for (var i = 0; i < texte.Length; i++)
        {
            var c = texte[i];
            if (c < 0x80) continue;
            if (!Francais.Contains(c, StringComparison.Ordinal)) note -= 3;
            // A small accented letter stands among small letters; « dŽfaut » has a capital where French has none.
            else if (char.IsUpper(c) && i > 0 && char.IsLower(texte[i - 1])) note -= 2;
            else note++;
        }

        return note;
    }
}
