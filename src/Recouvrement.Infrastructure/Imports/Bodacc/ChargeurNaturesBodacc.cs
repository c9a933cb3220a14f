using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Loads <c>workflows/droit/bodacc.yaml</c>: which published text means what, or everything that is wrong in it.</summary>
public static class ChargeurNaturesBodacc
{
    /// <summary>
    /// Loads the table of <paramref name="dossierWorkflows"/>; there is a value only when no error was found. What the notices bring is
    /// checked against <paramref name="procedures"/>, unless they are not known.
    /// </summary>
    public static Chargement<NaturesBodacc> Charger(string dossierWorkflows, ICatalogueProcedures? procedures = null)
    {
        var erreurs = new RecueilDErreurs();
        var fichier = LecteurYaml.LireFichier(Path.Combine(dossierWorkflows, "droit", "bodacc.yaml"), "droit/bodacc.yaml", erreurs);
        if (fichier is null)
        {
            return new(null, erreurs.Liste);
        }

        var natures = Natures(fichier, new LecteurSuitesBodacc(procedures, LecteurSuitesBodacc.Valeurs(fichier.Champ("contexte"))));
        var propositions = (fichier.Champ("propositions")?.Elements() ?? []).Select(Proposition).OfType<PropositionNature>().ToList();
        fichier.Fermer("source", "verifie-le", "confiance", "article");
        return erreurs.EstVide ? new(new NaturesBodacc(natures, propositions), []) : new(null, erreurs.Liste);
    }

    private static List<NatureDefinie> Natures(NoeudYaml fichier, LecteurSuitesBodacc suites)
    {
        var definies = new List<NatureDefinie>();
        var textes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (mot, noeud) in fichier.Requis("natures")?.Entrees() ?? [])
        {
            if (Nature(mot, noeud, fichier, suites) is { } definie)
            {
                definies.Add(definie);
                Unicite(mot, noeud, definie, textes);
            }
        }

        var absentes = MotsDeNature.Tous.Where(m => definies.TrueForAll(d => d.Nature != m.Value)).Select(m => m.Key).ToList();
        if (absentes.Count > 0)
        {
            fichier.Erreur($"il manque {(absentes.Count == 1 ? "la nature" : "les natures")} {string.Join(", ", absentes)}.");
        }

        return definies;
    }

    private static NatureDefinie? Nature(string mot, NoeudYaml noeud, NoeudYaml fichier, LecteurSuitesBodacc lecteur)
    {
        if (!MotsDeNature.Tous.TryGetValue(mot, out var nature))
        {
            noeud.Erreur($"nature inconnue « {mot} »{Recouvrement.Domaine.ComparateurDeNoms.Suggestion(mot, MotsDeNature.Tous.Keys)}.");
            return null;
        }

        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var textes = noeud.Textes("textes");
        var suites = lecteur.Lire(noeud);
        var organes = noeud.OuiNon("organes") == true;
        var passeport = new NoeudHerite([noeud, fichier]).Passeport();
        noeud.Fermer();
        return libelle is null || passeport is null
            ? null
            : new NatureDefinie(nature, libelle, textes, suites, passeport) { NommeOrganes = organes };
    }

    private static void Unicite(string mot, NoeudYaml noeud, NatureDefinie definie, Dictionary<string, string> textes)
    {
        foreach (var texte in definie.Textes)
        {
            if (!textes.TryAdd(Repli.ParMots(texte), mot))
            {
                noeud.Erreur($"le texte « {texte} » est déjà celui de « {textes[Repli.ParMots(texte)]} ».");
            }
        }
    }

    private static PropositionNature? Proposition(NoeudYaml noeud)
    {
        var nature = noeud.ChoixRequis("nature", MotsDeNature.Tous);
        _ = noeud.Requis("contient");
        var proposition = nature is { } choisie ? new PropositionNature(choisie, noeud.Textes("contient"), noeud.Textes("sauf")) : null;
        noeud.Fermer();
        return proposition;
    }
}
