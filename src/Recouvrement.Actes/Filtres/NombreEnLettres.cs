using System.Text;

namespace Recouvrement.Actes.Filtres;

/// <summary>
/// Whole numbers in French words, in the traditional spelling that acts use (hyphens below one hundred, « et » for 21, 31, 41,
/// 51, 61 and 71). « vingt » and « cent » take an s when multiplied and last; « millions » and « milliards » are nouns and do
/// not stop that s, « mille » does and never varies.
/// </summary>
public static class NombreEnLettres
{
    /// <summary>The largest number written: beyond, no act counts.</summary>
    public const long Maximum = 999_999_999_999;

    private static readonly string[] Unites =
    [
        "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
        "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
    ];

    private static readonly string[] Dizaines = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

    /// <summary>« mille deux cent trente-quatre ». Throws outside 0 … <see cref="Maximum"/>.</summary>
    public static string Ecrire(long nombre)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nombre);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nombre, Maximum);
        if (nombre == 0)
        {
            return Unites[0];
        }

        var texte = new StringBuilder();
        Tranche(texte, nombre / 1_000_000_000, "milliard");
        Tranche(texte, nombre / 1_000_000 % 1000, "million");
        var milliers = (int)(nombre / 1000 % 1000);
        if (milliers > 0)
        {
            Ajouter(texte, milliers == 1 ? "mille" : Centaines(milliers, finale: false) + " mille");
        }

        if (nombre % 1000 is var reste and > 0)
        {
            Ajouter(texte, Centaines((int)reste, finale: true));
        }

        return texte.ToString();
    }

    private static void Tranche(StringBuilder texte, long nombre, string nom)
    {
        if (nombre > 0)
        {
            Ajouter(texte, Centaines((int)nombre, finale: true) + " " + nom + (nombre > 1 ? "s" : string.Empty));
        }
    }

    private static void Ajouter(StringBuilder texte, string mots)
    {
        if (texte.Length > 0)
        {
            texte.Append(' ');
        }

        texte.Append(mots);
    }

    private static string Centaines(int nombre, bool finale)
    {
        var (centaines, reste) = Math.DivRem(nombre, 100);
        if (centaines == 0)
        {
            return MoinsDeCent(reste, finale);
        }

        var cent = centaines == 1 ? "cent" : Unites[centaines] + " cent";
        return reste > 0 ? cent + " " + MoinsDeCent(reste, finale) : centaines > 1 && finale ? cent + "s" : cent;
    }

    private static string MoinsDeCent(int nombre, bool finale) => nombre switch
    {
        < 20 => Unites[nombre],
        71 => "soixante et onze",
        >= 60 and < 80 when nombre != 60 => nombre == 61 ? "soixante et un" : "soixante-" + Unites[nombre - 60],
        80 => finale ? "quatre-vingts" : "quatre-vingt",
        > 80 => "quatre-vingt-" + Unites[nombre - 80],
        _ when nombre % 10 == 0 => Dizaines[nombre / 10],
        _ when nombre % 10 == 1 => Dizaines[nombre / 10] + " et un",
        _ => Dizaines[nombre / 10] + "-" + Unites[nombre % 10],
    };
}
