using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads « 6 mois » where a definition counts from the day looked from: it is vigilance, not law, hence no rule of law.</summary>
internal static class LectureDeDuree
{
    public static Duree? Lire(NoeudYaml? noeud)
    {
        if (noeud?.EnTexte() is not { } texte)
        {
            return null;
        }

        if (TexteDuree.Lire(texte, out var duree))
        {
            return duree;
        }

        noeud.Erreur($"«\u00A0{texte}\u00A0» n’est pas une durée\u00A0: écrivez «\u00A06 mois\u00A0», «\u00A030 jours\u00A0».");
        return null;
    }
}
