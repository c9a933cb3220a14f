using System.Globalization;
using System.Text;

namespace Recouvrement.Domaine.Droit;

/// <summary>Durations as a juriste writes them: « 3 mois », « 1 mois 10 jours », « 2 ans ».</summary>
public static class TexteDuree
{
    /// <summary>« 1 mois et 10 jours »; « 0 jour » when nothing is counted.</summary>
    public static string Ecrire(Duree duree)
    {
        var texte = new StringBuilder();
        Ajouter(texte, duree.Annees, "an", "ans");
        Ajouter(texte, duree.Mois, "mois", "mois");
        Ajouter(texte, duree.Jours, "jour", "jours");
        return texte.Length == 0 ? TexteFrancais.Accorder(0, "jour") : texte.ToString();
    }

    /// <summary>
    /// Reads « 3 mois », « 1 an », « 1 mois et 10 jours », « 2 semaines » (seven days each), spaces and « et » being free.
    /// False when a word or a number is not understood, when a unit comes twice, or when nothing is said.
    /// </summary>
    public static bool Lire(string texte, out Duree duree)
    {
        duree = default;
        var mots = texte.Replace('\u00A0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int? annees = null;
        int? mois = null;
        int? jours = null;
        var i = 0;
        while (i < mots.Length)
        {
            if (i > 0 && mots[i].Equals("et", StringComparison.OrdinalIgnoreCase))
            {
                i++;
                continue;
            }

            if (i + 1 >= mots.Length
                || !int.TryParse(mots[i], NumberStyles.None, CultureInfo.InvariantCulture, out var nombre)
                || nombre > 100_000
                || !Affecter(mots[i + 1].ToLowerInvariant(), nombre, ref annees, ref mois, ref jours))
            {
                return false;
            }

            i += 2;
        }

        duree = new Duree(annees ?? 0, mois ?? 0, jours ?? 0);
        return mots.Length > 0 && (annees ?? mois ?? jours) is not null;
    }

    private static bool Affecter(string unite, int nombre, ref int? annees, ref int? mois, ref int? jours)
    {
        switch (unite)
        {
            case "an" or "ans" or "année" or "années" when annees is null:
                annees = nombre;
                return true;
            case "mois" when mois is null:
                mois = nombre;
                return true;
            case "jour" or "jours" when jours is null:
                jours = nombre;
                return true;
            case "semaine" or "semaines" when jours is null:
                jours = nombre * 7;
                return true;
            default:
                return false;
        }
    }

    private static void Ajouter(StringBuilder texte, int nombre, string singulier, string pluriel)
    {
        if (nombre == 0)
        {
            return;
        }

        texte.Append(texte.Length == 0 ? string.Empty : " et ").Append(TexteFrancais.Accorder(nombre, singulier, pluriel));
    }
}
