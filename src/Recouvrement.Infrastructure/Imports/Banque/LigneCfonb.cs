using System.Globalization;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>One line of a CFONB file; positions are those of the norm, from 1.</summary>
internal readonly record struct LigneCfonb(int Ligne, string Texte)
{
    public string Code => Texte[..2];

    public string Champ(int debut, int fin) => Texte[(debut - 1)..fin].Trim();

    public string Compte() => Rib.Iban(Champ(3, 7), Champ(12, 16), Champ(22, 32));

    public string Devise() => Champ(17, 19) is { Length: 3 } devise && devise.All(char.IsAsciiLetterUpper)
        ? devise
        : throw new ReleveFautif(Ligne, $"«\u00A0{Champ(17, 19)}\u00A0» n’est pas une devise (colonnes 17 à 19).");

    public DateOnly Date(int debut) => Date(Champ(debut, debut + 5), Ligne);

    public decimal Montant()
    {
        var decimales = Texte[19];
        return char.IsAsciiDigit(decimales)
            ? LectureMontantBancaire.Surpoinconne(Texte[90..104], decimales - '0', Ligne)
            : throw new ReleveFautif(Ligne, "Le nombre de décimales manque (colonne 20).");
    }

    /// <summary>A day written JJMMAA; of this century before 70.</summary>
    public static DateOnly Date(string texte, int ligne)
    {
        if (texte.Length == 6 && texte.All(char.IsAsciiDigit))
        {
            var siecle = string.CompareOrdinal(texte, 4, "70", 0, 2) < 0 ? "20" : "19";
            if (DateOnly.TryParseExact(texte[..4] + siecle + texte[4..], "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour))
            {
                return jour;
            }
        }

        throw new ReleveFautif(ligne, $"«\u00A0{texte}\u00A0» n’est pas une date (JJMMAA).");
    }
}
