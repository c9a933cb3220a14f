using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads <c>droit/ecartes.yaml</c>: the rows of the fact sheets that are not rules, and why.</summary>
internal static class LecteurEcartes
{
    public static IReadOnlyList<RegleEcartee> Lire(NoeudYaml fichier)
    {
        var ecartes = (fichier.Requis("ecartes")?.Elements() ?? []).SelectMany(LireEntree).ToList();
        fichier.Fermer();
        return ecartes;
    }

    private static IEnumerable<RegleEcartee> LireEntree(NoeudYaml noeud)
    {
        _ = noeud.Requis("fiche");
        var fiches = noeud.Textes("fiche");
        var objet = noeud.Requis("objet")?.EnTexteFrancais();
        var motif = noeud.Requis("motif")?.EnTexteFrancais();
        noeud.Fermer();
        return objet is null || motif is null ? [] : fiches.Select(f => new RegleEcartee(f, objet, motif));
    }
}
