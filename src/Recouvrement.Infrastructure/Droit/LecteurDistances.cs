using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads <c>droit/distances.yaml</c>: the augmentations of delays by distance.</summary>
internal static class LecteurDistances
{
    // Instead of a list of residences: any territory of the Republic but the court's own (CPC 644).
    private const string Autres = "autres";

    public static IReadOnlyList<RegleDistance> Lire(NoeudYaml fichier, IReadOnlySet<string> territoires)
    {
        var regles = (fichier.Requis("distances")?.Elements() ?? [])
            .Select(n => LireRegle(n, fichier, territoires)).OfType<RegleDistance>().ToList();
        fichier.Fermer("source", "verifie-le", "confiance", "article");
        return regles;
    }

    private static RegleDistance? LireRegle(NoeudYaml noeud, NoeudYaml fichier, IReadOnlySet<string> territoires)
    {
        _ = noeud.Requis("juridictions");
        _ = noeud.Requis("demeures");
        var juridictions = noeud.Textes("juridictions");
        var demeures = noeud.Textes("demeures");
        var mois = noeud.Requis("mois")?.EnEntier();
        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        demeures = demeures is [Autres] ? [] : demeures;
        LecteurCalendriers.VerifierCodes(noeud, juridictions.Concat(demeures), territoires);
        if (mois is < 1 or > 12)
        {
            noeud.Erreur("«\u00A0mois\u00A0» doit être compris entre 1 et 12.");
        }

        return mois is null || passeport is null ? null : new RegleDistance(juridictions, demeures, mois.Value, passeport);
    }
}
