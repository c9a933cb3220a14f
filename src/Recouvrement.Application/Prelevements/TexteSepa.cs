using System.Globalization;
using System.Text;

namespace Recouvrement.Application.Prelevements;

/// <summary>The characters that every bank of the SEPA area takes (EPC 217-08): basic Latin letters, digits, a little punctuation.</summary>
public static class TexteSepa
{
    private const string Ponctuation = "/-?:().,'+ ";

    /// <summary>True when every character is allowed.</summary>
    public static bool EstAdmis(string texte) => texte.All(Admis);

    /// <summary>
    /// The same text with allowed characters only: accents fall, ligatures open, the rest becomes a space; cut at
    /// <paramref name="longueur"/>.
    /// </summary>
    public static string Convertir(string texte, int longueur)
    {
        var converti = new StringBuilder(texte.Length);
        foreach (var c in texte.Replace("œ", "oe", StringComparison.Ordinal).Replace("Œ", "OE", StringComparison.Ordinal)
            .Replace("æ", "ae", StringComparison.Ordinal).Replace("Æ", "AE", StringComparison.Ordinal).Replace('’', '\'').Replace('&', '+')
            .Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var admis = Admis(c) ? c : ' ';
            if (admis != ' ' || (converti.Length > 0 && converti[^1] != ' '))
            {
                converti.Append(admis);
            }
        }

        var net = converti.ToString().Trim();
        return net.Length <= longueur ? net : net[..longueur].TrimEnd();
    }

    private static bool Admis(char c) => char.IsAsciiLetterOrDigit(c) || Ponctuation.Contains(c, StringComparison.Ordinal);
}
