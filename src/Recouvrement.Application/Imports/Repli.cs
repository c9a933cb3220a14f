using System.Globalization;
using System.Text;

namespace Recouvrement.Application.Imports;

/// <summary>Folds names so that « Date d'échéance », « DATE_ECHEANCE » and « date d’echeance » are one.</summary>
/// <remarks>Apart from the folding of the search, which may improve: keys already stored depend on this one.</remarks>
public static class Repli
{
    /// <summary>Lower-case letters and digits only, without accents nor ligatures: for the names of columns.</summary>
    public static string Serre(string texte) => Replier(texte, separe: false);

    /// <summary>The same with one space between words: for the names of people, where « LE MANS » is not « LEMANS ».</summary>
    public static string ParMots(string texte) => Replier(texte, separe: true);

    private static string Replier(string texte, bool separe)
    {
        var replie = new StringBuilder(texte.Length);
        foreach (var c in texte.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(c))
            {
                _ = char.ToLowerInvariant(c) switch
                {
                    'œ' => replie.Append("oe"),
                    'æ' => replie.Append("ae"),
                    var lettre => replie.Append(lettre),
                };
            }
            else if (separe && replie.Length > 0 && replie[^1] != ' ')
            {
                replie.Append(' ');
            }
        }

        return replie.ToString().TrimEnd();
    }
}
