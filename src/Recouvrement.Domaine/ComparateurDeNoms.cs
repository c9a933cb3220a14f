using System.Globalization;
using System.Text;

namespace Recouvrement.Domaine;

/// <summary>Finds the known name nearest to a mistyped one, so that a refusal can say what was probably meant.</summary>
public static class ComparateurDeNoms
{
    /// <summary>
    /// The known name nearest to <paramref name="nom"/>, or null when none is near enough to be worth proposing.
    /// Accents, case and the order of two neighbouring letters count little; on equal distance the first in ordinal order
    /// wins, so that a message never changes from one run to the next.
    /// </summary>
    public static string? PlusProche(string nom, IEnumerable<string> connus)
    {
        ArgumentNullException.ThrowIfNull(nom);
        ArgumentNullException.ThrowIfNull(connus);
        var cherche = Plier(nom);
        string? meilleur = null;
        var meilleureDistance = int.MaxValue;
        foreach (var connu in connus)
        {
            var distance = Ecart(cherche, Plier(connu));
            if (distance < meilleureDistance
                || (distance == meilleureDistance && string.CompareOrdinal(connu, meilleur) < 0))
            {
                (meilleur, meilleureDistance) = (connu, distance);
            }
        }

        return meilleureDistance <= Math.Max(2, cherche.Length / 3) ? meilleur : null;
    }

    /// <summary>« (voulez-vous dire « ip.signification » ?) » with its leading space, or nothing when no name is near.</summary>
    public static string Suggestion(string nom, IEnumerable<string> connus) =>
        PlusProche(nom, connus) is { } proche ? $" (vouliez-vous dire «\u00A0{proche}\u00A0»\u00A0?)" : string.Empty;

    // Half of a compound name typed alone (« signification » for « ip.signification ») is near, whatever the length missing.
    private static int Ecart(string a, string b) =>
        a.Length >= 4 && b.Contains(a, StringComparison.Ordinal)
            ? Math.Min(2, Distance(a, b))
            : Distance(a, b);

    // Optimal string alignment: insertions, deletions, substitutions, and two neighbours exchanged.
    private static int Distance(string a, string b)
    {
        var avantDerniere = new int[b.Length + 1];
        var derniere = new int[b.Length + 1];
        var ligne = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            derniere[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            ligne[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cout = a[i - 1] == b[j - 1] ? 0 : 1;
                ligne[j] = Math.Min(Math.Min(ligne[j - 1] + 1, derniere[j] + 1), derniere[j - 1] + cout);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    ligne[j] = Math.Min(ligne[j], avantDerniere[j - 2] + 1);
                }
            }

            (avantDerniere, derniere, ligne) = (derniere, ligne, avantDerniere);
        }

        return derniere[b.Length];
    }

    private static string Plier(string texte)
    {
        var plie = new StringBuilder(texte.Length);
        foreach (var signe in texte.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(signe) != UnicodeCategory.NonSpacingMark)
            {
                plie.Append(char.ToLowerInvariant(signe));
            }
        }

        return plie.ToString();
    }
}
