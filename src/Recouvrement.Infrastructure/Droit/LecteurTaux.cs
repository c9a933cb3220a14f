using Recouvrement.Domaine;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Reads one file of rates.</summary>
internal static class LecteurTaux
{
    // A rate above this is a typing error (275 for 2.75).
    private const decimal Plafond = 50;

    public static IReadOnlyList<SerieDeTaux> Lire(NoeudYaml fichier)
    {
        var unite = fichier.TexteRequis("unite");
        var jusquAu = fichier.DateRequise("verifie-jusqu-au");
        var series = LireSeries(fichier);
        var suite = new SuiteDeVersions();
        var lues = (fichier.Requis("versions")?.Elements() ?? []).Select(v => LireVersion(v, suite, series.Keys, fichier)).ToList();
        fichier.Fermer("article", "source", "confiance", "verifie-le");
        if (unite is null || jusquAu is null || lues.Contains(null))
        {
            return [];
        }

        if (lues.Count == 0)
        {
            fichier.Erreur("il faut au moins une version.");
            return [];
        }

        var versions = lues.OfType<VersionLue>().ToList();
        VerifierPortee(fichier, jusquAu.Value, versions[^1]);
        return
        [
            .. series.Select(s => new SerieDeTaux(
                s.Key, s.Value, unite, jusquAu.Value,
                [.. versions.Select(v => new VersionTaux(SuiteDeVersions.Id(v.Periode), v.Periode, v.Valeurs.GetValueOrDefault(s.Key), v.Passeport))])),
        ];
    }

    private static Dictionary<string, string> LireSeries(NoeudYaml fichier)
    {
        var series = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, noeud) in fichier.Requis("series")?.Entrees() ?? [])
        {
            IdentifiantDeRegle.Verifier(id, noeud);
            series[id] = noeud.Requis("libelle")?.EnTexteFrancais() ?? string.Empty;
            noeud.Fermer();
        }

        return series;
    }

    private static VersionLue? LireVersion(NoeudYaml noeud, SuiteDeVersions suite, IReadOnlyCollection<string> series, NoeudYaml fichier)
    {
        var periode = suite.Lire(noeud);
        if (periode.Du is null)
        {
            noeud.Erreur("il manque «\u00A0du\u00A0»\u00A0: un taux a un premier jour.");
        }

        var valeurs = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var table = noeud.Requis("valeurs");
        foreach (var (id, valeur) in table?.Entrees() ?? [])
        {
            if (!series.Contains(id, StringComparer.Ordinal))
            {
                valeur.Erreur($"série inconnue «\u00A0{id}\u00A0»{ComparateurDeNoms.Suggestion(id, series)}.");
            }
            else if (valeur.EnNombre() is { } taux && Plausible(valeur, taux))
            {
                valeurs[id] = taux;
            }
        }

        foreach (var absente in series.Where(s => table is not null && !table.Entrees().Any(e => string.Equals(e.Key, s, StringComparison.Ordinal))))
        {
            table!.Erreur($"il manque le taux de «\u00A0{absente}\u00A0».");
        }

        var passeport = new NoeudHerite(noeud, fichier).Passeport();
        noeud.Fermer();
        return passeport is null || valeurs.Count != series.Count ? null : new VersionLue(noeud, periode, valeurs, passeport);
    }

    private static bool Plausible(NoeudYaml noeud, decimal taux)
    {
        if (taux is < 0 or > Plafond)
        {
            noeud.Erreur("un taux est compris entre 0 et 50 % (écrivez 2.75 pour 2,75 %).");
        }

        return taux is >= 0 and <= Plafond;
    }

    // A bounded last version (a half-year fixed by its text) is known to its end; an open one only until somebody looked.
    private static void VerifierPortee(NoeudYaml fichier, DateOnly jusquAu, VersionLue derniere)
    {
        if (derniere.Periode.JusquA is { } fin && jusquAu >= fin)
        {
            fichier.Champ("verifie-jusqu-au")!.Erreur(
                $"aucune version ne s’applique après le {TexteFrancais.DateCourte(fin.AddDays(-1))}\u00A0: ajoutez-la ou ramenez cette date.");
        }
        else if (derniere.Periode.JusquA is null && jusquAu > derniere.Passeport.VerifieLe)
        {
            fichier.Champ("verifie-jusqu-au")!.Erreur("un taux sans terme n’est connu que jusqu’au jour de sa vérification («\u00A0verifie-le\u00A0»).");
        }
        else if (derniere.Periode.Du is { } du && jusquAu < du)
        {
            derniere.Noeud.Erreur("cette version commence après «\u00A0verifie-jusqu-au\u00A0»\u00A0: avancez cette date.");
        }
    }

    private sealed record VersionLue(NoeudYaml Noeud, Periode Periode, IReadOnlyDictionary<string, decimal> Valeurs, Passeport Passeport);
}
