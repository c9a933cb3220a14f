using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads the delay rules of one file of <c>droit/delais</c>.</summary>
internal static class LecteurDelais
{
    public static IEnumerable<(NoeudYaml Noeud, RegleDelai Regle)> Lire(NoeudYaml fichier)
    {
        var lues = new List<(NoeudYaml, RegleDelai)>();
        foreach (var (id, noeud) in fichier.Requis("delais")?.Entrees() ?? [])
        {
            if (LireRegle(id, noeud, fichier) is { } regle)
            {
                lues.Add((noeud, regle));
            }
        }

        fichier.Fermer("source", "verifie-le", "confiance", "article");
        return lues;
    }

    private static RegleDelai? LireRegle(string id, NoeudYaml noeud, NoeudYaml fichier)
    {
        IdentifiantDeRegle.Verifier(id, noeud);
        var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
        var critere = noeud.Texte("critere");
        var depart = noeud.Requis("depart")?.EnTexteFrancais();
        var effet = noeud.Requis("effet")?.EnTexteFrancais();
        var suite = new SuiteDeVersions();
        var versions = noeud.Champ("versions") is { } liste
            ? liste.Elements().Select(v => LireVersion(v, suite, v, noeud, fichier)).ToList()
            : [LireVersion(noeud, suite, noeud, fichier)];
        noeud.Fermer();
        if (versions.Count == 0)
        {
            noeud.Erreur("«\u00A0versions\u00A0» est vide\u00A0: il faut au moins une version.");
        }

        return libelle is null || depart is null || effet is null || versions.Count == 0 || versions.Contains(null)
            ? null
            : new RegleDelai(id, libelle, critere, depart, effet, [.. versions.OfType<VersionDelai>()]);
    }

    private static VersionDelai? LireVersion(NoeudYaml noeud, SuiteDeVersions suite, params IReadOnlyList<NoeudYaml> niveaux)
    {
        var herite = new NoeudHerite(niveaux);
        var periode = suite.Lire(noeud);
        var duree = LireDuree(herite);
        var report = herite.Requis("report")?.EnChoix(VocabulaireDroit.Reports);
        var severite = herite.Requis("severite")?.EnChoix(VocabulaireDroit.Severites);
        var charge = herite.Requis("charge")?.EnChoix(VocabulaireDroit.Charges);
        var distance = herite.Champ("distance")?.EnChoix(VocabulaireDroit.Distances);
        var auPlusTard = herite.Champ("au-plus-tard")?.EnDate();
        var finDeMois = herite.Champ("fin-de-mois")?.EnOuiNon();
        var passeport = herite.Passeport();
        if (!ReferenceEquals(niveaux[0], niveaux[^2]))
        {
            noeud.Fermer();
        }

        if (duree is null || report is null || severite is null || charge is null || passeport is null)
        {
            return null;
        }

        VerifierAccord(noeud, duree.Value, report.Value);
        return new VersionDelai(
            SuiteDeVersions.Id(periode),
            periode,
            duree.Value,
            report.Value,
            severite.Value,
            charge.Value,
            distance is not (null or VocabulaireDroit.Distance.Non),
            passeport)
        {
            SiegeDistance = distance == VocabulaireDroit.Distance.CourDeCassation ? Territoires.Metropole : null,
            AuPlusTard = auPlusTard,
            FinDeMois = finDeMois ?? false,
        };
    }

    private static Duree? LireDuree(NoeudHerite herite)
    {
        var noeud = herite.Requis("duree");
        var rebours = herite.Champ("rebours")?.EnOuiNon() ?? false;
        if (noeud?.EnTexte() is not { } texte)
        {
            return null;
        }

        if (TexteDuree.Lire(texte, out var duree))
        {
            return duree with { Rebours = rebours };
        }

        noeud.Erreur($"durée incomprise «\u00A0{texte}\u00A0»\u00A0: écrivez par exemple «\u00A03 mois\u00A0», "
            + "«\u00A01 mois et 10 jours\u00A0», «\u00A05 jours ouvrables\u00A0».");
        return null;
    }

    // What the arithmetic gives no meaning to must not load: it would count something else than what was written.
    private static void VerifierAccord(NoeudYaml noeud, Duree duree, Prorogation report)
    {
        if (report == Prorogation.Avance && !duree.Rebours)
        {
            noeud.Erreur("«\u00A0report: avance\u00A0» ne vaut que pour un délai à rebours\u00A0: ajoutez «\u00A0rebours: oui\u00A0» ou changez le report.");
        }

        if (duree.Rebours && (report is Prorogation.Article642 or Prorogation.Incertaine))
        {
            noeud.Erreur("un délai à rebours n’est jamais prolongé\u00A0: écrivez «\u00A0report: avance\u00A0» ou «\u00A0report: aucun\u00A0».");
        }

        if (duree.Unite != UniteDeJours.Calendaires && (duree.Rebours || report != Prorogation.Aucune))
        {
            noeud.Erreur("un délai en jours ouvrables ou ouvrés finit toujours un jour compté\u00A0: écrivez «\u00A0report: aucun\u00A0», sans rebours.");
        }
    }
}
