using System.Text;
using System.Text.RegularExpressions;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>
/// Repairs a text that was written in UTF-8 and read as Windows-1252 (« clÃ´ture »). Certain only when the whole text goes back to
/// valid UTF-8; otherwise it is kept as it is and said to be doubtful.
/// </summary>
internal static partial class TexteRepare
{
    private static readonly Encoding Windows =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text repaired, and whether it still looks damaged.</summary>
    public static (string Texte, bool Douteux) Lire(string texte)
    {
        // Escaped twice by its publisher: « &amp; » means nothing else in a French text.
        var clair = texte.Replace("&amp;", "&", StringComparison.Ordinal).Trim();
        if (!Suspect().IsMatch(clair))
        {
            return (clair, clair.Contains('\uFFFD', StringComparison.Ordinal));
        }

        try
        {
            var repare = Utf8.GetString(Windows.GetBytes(clair));
            // Some texts went through the wrong door twice.
            return Suspect().IsMatch(repare) ? Lire(repare) : (repare, repare.Contains('\uFFFD', StringComparison.Ordinal));
        }
        catch (ArgumentException)
        {
            return (clair, true);
        }
    }

    // The lead byte of an accented letter, then a continuation byte, both as Windows-1252 shows them; never neighbours in French.
    [GeneratedRegex("[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(€|‚)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Suspect();
}
