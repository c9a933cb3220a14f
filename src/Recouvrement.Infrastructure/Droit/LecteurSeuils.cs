using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads <c>droit/seuils.yaml</c>: thresholds and amounts.</summary>
internal static class LecteurSeuils
{
    public static IReadOnlyList<RegleSeuil> Lire(NoeudYaml fichier, Anciennete anciennete)
    {
        var regles = new List<RegleSeuil>();
        foreach (var (id, noeud) in fichier.Requis("seuils")?.Entrees() ?? [])
        {
            if (LireRegle(id, noeud, fichier) is { } regle)
            {
                anciennete.Verifier(noeud, regle.Versions.Select(v => (v.Id, v.EnVigueur, v.Passeport)));
                regles.Add(regle);
            }
        }

        fichier.Fermer("source", "verifie-le", "confiance", "article");
        return regles;
    }

    private static RegleSeuil? LireRegle(string id, NoeudYaml noeud, NoeudYaml fichier)
    {
        IdentifiantDeRegle.Verifier(id, noeud);
        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var unite = noeud.Requis("unite")?.EnTexteFrancais();
        var suite = new SuiteDeVersions();
        var versions = noeud.Champ("versions") is { } liste
            ? liste.Elements().Select(v => LireVersion(v, suite, v, noeud, fichier)).ToList()
            : [LireVersion(noeud, suite, noeud, fichier)];
        noeud.Fermer();
        return libelle is null || unite is null || versions.Count == 0 || versions.Contains(null)
            ? null
            : new RegleSeuil(id, libelle, unite, [.. versions.OfType<VersionSeuil>()]);
    }

    private static VersionSeuil? LireVersion(NoeudYaml noeud, SuiteDeVersions suite, params IReadOnlyList<NoeudYaml> niveaux)
    {
        var herite = new NoeudHerite(niveaux);
        var periode = suite.Lire(noeud);
        var valeur = herite.Requis("valeur")?.EnNombre();
        var passeport = herite.Passeport();
        if (!ReferenceEquals(niveaux[0], niveaux[^2]))
        {
            noeud.Fermer();
        }

        return valeur is null || passeport is null
            ? null
            : new VersionSeuil(SuiteDeVersions.Id(periode), periode, valeur.Value, passeport);
    }
}
