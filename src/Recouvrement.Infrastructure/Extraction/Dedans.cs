using System.Globalization;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Puts the text of a file found inside another into the text of the whole, under its name.</summary>
internal static class Dedans
{
    public static void Ajouter(TexteExtrait texte, string nom, ResultatExtraction lu)
    {
        texte.Ligne();
        texte.Ajouter(nom);
        texte.Ligne();
        texte.Ajouter(lu.Texte);
        texte.Ligne();
    }

    /// <summary>What to tell of those that were not read; null when all were.</summary>
    public static string? Motif(int chiffres, int omis)
    {
        var protege = chiffres == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{chiffres} fichier(s) protégé(s) par un mot de passe n'ont pas été lus.");
        var reste = omis == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{omis} fichier(s) joint(s) au-delà de la limite n'ont pas été lus.");
        return protege is null ? reste : reste is null ? protege : $"{protege} {reste}";
    }
}
