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
        var (singulier, pluriel) = duree.Unite switch
        {
            UniteDeJours.Ouvrables => ("jour ouvrable", "jours ouvrables"),
            UniteDeJours.Ouvres => ("jour ouvré", "jours ouvrés"),
            _ => ("jour", "jours"),
        };
        Ajouter(texte, duree.Jours, singulier, pluriel);
        return texte.Length == 0 ? TexteFrancais.Accorder(0, "jour") : texte.ToString();
    }

    /// <summary>
    /// Reads « 3 mois », « 1 an », « 1 mois et 10 jours », « 5 jours ouvrables », « 2 semaines » (seven days each), spaces and
    /// « et » being free. False when a word or a number is not understood, when a unit comes twice, or when nothing is said.
    /// </summary>
    public static bool Lire(string texte, out Duree duree)
    {
        duree = default;
        var lecture = new Lecture();
        var mots = texte.ToLowerInvariant().Split([' ', TexteFrancais.Insecable], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < mots.Length;)
        {
            var lus = i > 0 && mots[i] is "et" ? 1 : lecture.Prendre(mots.AsSpan(i));
            if (lus == 0)
            {
                return false;
            }

            i += lus;
        }

        return lecture.Finir(out duree);
    }

    private static void Ajouter(StringBuilder texte, int nombre, string singulier, string pluriel)
    {
        if (nombre == 0)
        {
            return;
        }

        texte.Append(texte.Length == 0 ? string.Empty : " et ").Append(TexteFrancais.Accorder(nombre, singulier, pluriel));
    }

    /// <summary>Units read so far; each may come once only.</summary>
    private struct Lecture
    {
        private int? annees;
        private int? mois;
        private int? jours;
        private UniteDeJours unite;

        /// <summary>Reads a number and its unit; gives the number of words used, 0 when they are not understood.</summary>
        public int Prendre(ReadOnlySpan<string> mots)
        {
            if (mots.Length < 2
                || !int.TryParse(mots[0], NumberStyles.None, CultureInfo.InvariantCulture, out var nombre)
                || nombre > 100_000)
            {
                return 0;
            }

            switch (mots[1])
            {
                case "an" or "ans" or "année" or "années" when annees is null:
                    annees = nombre;
                    return 2;
                case "mois" when mois is null:
                    mois = nombre;
                    return 2;
                case "semaine" or "semaines" when jours is null:
                    jours = nombre * 7;
                    return 2;
                case "jour" or "jours" when jours is null:
                    jours = nombre;
                    unite = mots.Length < 3 ? UniteDeJours.Calendaires : mots[2] switch
                    {
                        "ouvrable" or "ouvrables" => UniteDeJours.Ouvrables,
                        "ouvré" or "ouvrés" => UniteDeJours.Ouvres,
                        _ => UniteDeJours.Calendaires,
                    };
                    return unite == UniteDeJours.Calendaires ? 2 : 3;
                default:
                    return 0;
            }
        }

        public readonly bool Finir(out Duree duree)
        {
            duree = new Duree(annees ?? 0, mois ?? 0, jours ?? 0) { Unite = unite };
            return (annees ?? mois ?? jours) is not null;
        }
    }
}
