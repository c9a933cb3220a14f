using System.Globalization;
using System.Text;

namespace Recouvrement.Recherche.Analyse;

/// <summary>Lower case, accents folded, ligatures opened: « Œuvre échue » and « oeuvre ECHUE » become the same.</summary>
public static class Pliage
{
    /// <summary>Folds a text; every other character (spaces, punctuation) stays as it is.</summary>
    public static string Plier(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        return System.Text.Ascii.IsValid(texte) ? texte.ToLowerInvariant() : Desaccentuer(Minuscules(texte));
    }

    /// <summary>Lower case and composed (NFKC), accents kept, ligatures opened, invisible characters gone: what the stemmer takes.</summary>
    internal static string Minuscules(ReadOnlySpan<char> mot)
    {
        if (System.Text.Ascii.IsValid(mot))
        {
            Span<char> petit = mot.Length <= 128 ? stackalloc char[mot.Length] : new char[mot.Length];
            mot.ToLowerInvariant(petit);
            return petit.ToString();
        }

        var b = new StringBuilder(mot.Length + 4);
        foreach (var c in mot)
            if (char.GetUnicodeCategory(c) != UnicodeCategory.Format) b.Append(c);
        var compose = Composer(b.ToString());
        b.Clear();
        foreach (var c in compose)
        {
            switch (char.ToLowerInvariant(c))
            {
                case 'œ': b.Append("oe"); break;
                case 'æ': b.Append("ae"); break;
                case 'ß': b.Append("ss"); break;
                case 'ø': b.Append('o'); break;
                case 'ł': b.Append('l'); break;
                case 'đ': b.Append('d'); break;
                case 'ı': b.Append('i'); break;
                case var petit: b.Append(petit); break;
            }
        }

        return b.ToString();
    }

    /// <summary>The same as a term: a few letters come apart into spaces and signs, which no term may hold.</summary>
    internal static string Terme(ReadOnlySpan<char> mot)
    {
        var petit = Minuscules(mot);
        if (petit.Length == mot.Length && System.Text.Ascii.IsValid(petit)) return petit;
        var garde = string.Concat(petit.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Caracteres.De(c) == Caracteres.Classe.Marque));
        return garde.Length > 0 ? garde : "\uFFFD";
    }

    /// <summary>Takes the accents off a text already in lower case.</summary>
    internal static string Desaccentuer(string texte)
    {
        if (System.Text.Ascii.IsValid(texte)) return texte;
        var b = new StringBuilder(texte.Length);
        foreach (var c in Decomposer(texte))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) b.Append(c);
        return Composer(b.ToString());
    }

    // A half surrogate (a damaged file) cannot be normalised: it becomes a letter of its own instead of an exception.
    private static string Composer(string s) => Sain(s).Normalize(NormalizationForm.FormKC);

    private static string Decomposer(string s) => Sain(s).Normalize(NormalizationForm.FormD);

    private static string Sain(string s)
    {
        foreach (var c in s)
            if (char.IsSurrogate(c) || c >= '\uFFFE' || c is >= '\uFDD0' and <= '\uFDEF') return Reparer(s);
        return s;
    }

    private static string Reparer(string s)
    {
        var b = new StringBuilder(s.Length);
        foreach (var r in s.EnumerateRunes())
        {
            var perdu = (r.Value & 0xFFFE) == 0xFFFE || r.Value is >= 0xFDD0 and <= 0xFDEF;
            b.Append(perdu ? "\uFFFD" : r.ToString());
        }

        return b.ToString();
    }
}
