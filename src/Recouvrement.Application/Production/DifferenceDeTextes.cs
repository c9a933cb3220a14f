using System.Globalization;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Production;

/// <summary>What changed between two texts, paragraph by paragraph, in a few words that a journal can keep.</summary>
internal static class DifferenceDeTextes
{
    // Beyond, the table of the comparison would weigh more than the act.
    private const int ParagraphesMaximum = 2000;
    private const int MontresMaximum = 6;
    private const int LongueurMontree = 120;

    public static string Dire(string avant, string apres)
    {
        var (a, b) = (Paragraphes(avant), Paragraphes(apres));
        if (a.Count > ParagraphesMaximum || b.Count > ParagraphesMaximum)
        {
            return "Document trop long pour être comparé.";
        }

        var (retires, ajoutes) = Comparer(a, b);
        if (retires.Count == 0 && ajoutes.Count == 0)
        {
            return "Même texte : seule la mise en forme a changé.";
        }

        var tete = string.Create(CultureInfo.InvariantCulture,
            $"{TexteFrancais.Accorder(ajoutes.Count, "paragraphe écrit", "paragraphes écrits")}, {TexteFrancais.Accorder(retires.Count, "paragraphe ôté", "paragraphes ôtés")}");
        var lignes = retires.Select(l => "− " + Court(l)).Take(MontresMaximum / 2)
            .Concat(ajoutes.Select(l => "+ " + Court(l)).Take(MontresMaximum / 2));
        return tete + ".\n" + string.Join('\n', lignes);
    }

    private static List<string> Paragraphes(string texte) =>
        [.. texte.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];

    // The longest common sequence of paragraphs; what is not in it was taken away or written.
    private static (List<string> Retires, List<string> Ajoutes) Comparer(List<string> a, List<string> b)
    {
        var longueurs = new int[a.Count + 1, b.Count + 1];
        for (var i = a.Count - 1; i >= 0; i--)
        {
            for (var j = b.Count - 1; j >= 0; j--)
            {
                longueurs[i, j] = string.Equals(a[i], b[j], StringComparison.Ordinal)
                    ? longueurs[i + 1, j + 1] + 1
                    : Math.Max(longueurs[i + 1, j], longueurs[i, j + 1]);
            }
        }

        List<string> retires = [], ajoutes = [];
        for (int i = 0, j = 0; i < a.Count || j < b.Count;)
        {
            if (i < a.Count && j < b.Count && string.Equals(a[i], b[j], StringComparison.Ordinal))
            {
                (i, j) = (i + 1, j + 1);
            }
            else if (j == b.Count || (i < a.Count && longueurs[i + 1, j] >= longueurs[i, j + 1]))
            {
                retires.Add(a[i++]);
            }
            else
            {
                ajoutes.Add(b[j++]);
            }
        }

        return (retires, ajoutes);
    }

    private static string Court(string ligne) => ligne.Length <= LongueurMontree ? ligne : ligne[..LongueurMontree].TrimEnd() + "…";
}
