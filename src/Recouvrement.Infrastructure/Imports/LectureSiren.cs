using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>The SIREN of a line: spaces forgiven, a SIRET understood, the key checked.</summary>
internal static class LectureSiren
{
    private const string EnTexte = "Donnez à la colonne le format « Texte » dans le tableur, ressaisissez les neuf chiffres et enregistrez.";

    /// <summary>Nine digits, or null when the line gives none or a wrong one (then noted).</summary>
    public static string? Lire(LigneEnCours ligne, string colonne)
    {
        var texte = ligne.Champ(colonne);
        var chiffres = string.Concat(texte.Where(c => !char.IsWhiteSpace(c) && c is not ('.' or '-')));
        if (chiffres.Length == 0)
        {
            return null;
        }

        if (!chiffres.All(char.IsAsciiDigit) || chiffres.Length is not (9 or 14))
        {
            ligne.Erreur(colonne, $"« {texte} » n’est pas un SIREN de neuf chiffres.", EnTexte);
            return null;
        }

        if (chiffres.Length == 14 ? !NumeroSiren.EstSiretValide(chiffres) : !NumeroSiren.EstValide(chiffres))
        {
            ligne.Erreur(colonne, $"La clé de « {texte} » est fausse : un chiffre est erroné.",
                "Vérifiez le numéro au registre, ou laissez la colonne vide si le débiteur est un particulier.");
            return null;
        }

        if (chiffres.Length == 14)
        {
            ligne.Avertir(colonne, $"« {texte} » est un SIRET : ses neuf premiers chiffres sont retenus.", "Rien à faire.");
        }

        return chiffres[..9];
    }
}
