using System.Text;
using System.Text.RegularExpressions;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Decodes « =?iso-8859-1?Q?pi=E8ce?= » (RFC 2047) in a header.</summary>
internal static partial class MotsCodes
{
    public static string Decoder(string enTete)
    {
        if (!enTete.Contains("=?", StringComparison.Ordinal)) return enTete;
        // The blank between two coded words is not part of the text.
        var colle = EntreDeux().Replace(enTete, "?==?");
        return Mot().Replace(colle, m =>
        {
            var encodage = DetecteurDEncodage.ParNom(m.Groups["jeu"].Value.Split('*')[0]) ?? Encoding.UTF8;
            var code = Encoding.Latin1.GetBytes(m.Groups["texte"].Value);
            return encodage.GetString(m.Groups["codage"].Value is "B" or "b"
                ? CodagesMime.Base64(code) : CodagesMime.QuotedPrintable(Encoding.Latin1.GetBytes(m.Groups["texte"].Value.Replace('_', ' '))));
        });
    }

    [GeneratedRegex(@"\?=\s+=\?", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex EntreDeux();

    [GeneratedRegex(@"=\?(?<jeu>[^?\s]{1,40})\?(?<codage>[BbQq])\?(?<texte>[^?]*)\?=", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Mot();
}
