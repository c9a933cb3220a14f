using System.Globalization;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>Amounts of bank formats, as decimals from the text on: binary floating point never sees them.</summary>
internal static class LectureMontantBancaire
{
    // ISO 20022: eighteen digits in all, five of them after the point.
    private const int ChiffresMaximum = 18;
    private const string PositifsSurpoinconnes = "{ABCDEFGHI";
    private const string NegatifsSurpoinconnes = "}JKLMNOPQR";

    /// <summary>An ISO 20022 amount: digits and a point, never a sign.</summary>
    public static decimal Iso(string texte, int ligne)
    {
        var propre = texte.Trim();
        return propre.Length is > 0 and <= ChiffresMaximum + 1
            && propre.All(c => char.IsAsciiDigit(c) || c == '.')
            && decimal.TryParse(propre, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var montant)
                ? montant
                : throw new ReleveFautif(ligne, $"«\u00A0{Abrege(propre)}\u00A0» n’est pas un montant.");
    }

    /// <summary>A CFONB amount: digits, the last of which bears the sign (« } » is −0, « A » is +1).</summary>
    public static decimal Surpoinconne(string texte, int decimales, int ligne)
    {
        var dernier = texte.Length == 0 ? ' ' : texte[^1];
        var positif = PositifsSurpoinconnes.IndexOf(dernier, StringComparison.Ordinal);
        var negatif = NegatifsSurpoinconnes.IndexOf(dernier, StringComparison.Ordinal);
        var corps = texte.Length == 0 ? texte : texte[..^1].TrimStart(' ');
        if ((positif < 0 && negatif < 0) || !corps.All(char.IsAsciiDigit))
        {
            throw new ReleveFautif(ligne, $"«\u00A0{texte.Trim()}\u00A0» n’est pas un montant CFONB (quatorze caractères, le dernier portant le signe).");
        }

        return Decaler("0" + corps + Math.Max(positif, negatif).ToString(CultureInfo.InvariantCulture), decimales) * (negatif >= 0 ? -1 : 1);
    }

    /// <summary>Digits whose last ones are decimals.</summary>
    public static decimal Decaler(string chiffres, int decimales)
    {
        var nombre = decimal.Parse(chiffres, NumberStyles.None, CultureInfo.InvariantCulture);
        return new decimal(1, 0, 0, false, (byte)decimales) * nombre;
    }

    /// <summary>A text of the file, short enough to be quoted.</summary>
    public static string Abrege(string texte) => texte.Length <= 40 ? texte : texte[..40] + "…";
}
