using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Runs one search and dresses its result: hits of the page, snippets, counts, remarks, suggestion.</summary>
internal sealed class ChercheurDIndex(ISourceDeTextes textes)
{
    private const string Elargie = "Aucun document ne contient tous ces mots : voici ceux qui en contiennent une partie.";
    private const string Interrompue = "La recherche a été arrêtée par sa limite de temps : les comptes sont des minimums, précisez la demande.";

    public ResultatDeRecherche Chercher(LecteurDIndex lecteur, RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options)
    {
        var resultat = ChercherTout(lecteur, requete, droits, options);
        if (resultat.Total > 0 || !resultat.EstComplet || !options.Elargir || !PeutSElargir(requete)) return resultat;
        var large = requete with { Groupes = [new GroupeDeTermes([.. requete.Groupes.SelectMany(g => g.Termes)])] };
        var partiel = ChercherTout(lecteur, large, droits, options);
        return partiel.Total == 0 ? resultat : partiel with { EstElargi = true, Remarques = [.. partiel.Remarques, Elargie], Suggestion = resultat.Suggestion };
    }

    // Several words in a row; who writes a phrase, a field or an exclusion knows what is wanted.
    private static bool PeutSElargir(RequeteAnalysee requete) =>
        requete.Groupes.Count > 1 && requete.Exclus.Count == 0
        && requete.Groupes.All(g => g.Termes.All(t => t is { EstPhrase: false, EstPrefixe: false, Champ: ChampDeRecherche.Tous }));

    private ResultatDeRecherche ChercherTout(LecteurDIndex lecteur, RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options)
    {
        var memoire = lecteur.Memoire;
        var plan = lecteur.Compilateur.Compiler(requete, droits, options);
        var meilleurs = lecteur.Executer(plan);
        var c = lecteur.Classement;
        var (total, complet) = (c.Total, !c.EstInterrompu);
        var facettes = c.Comptes.EnFacettes(memoire.Dictionnaires);
        var page = meilleurs.Skip(Math.Max(0, options.Depuis)).Take(Math.Clamp(options.Nombre, 0, OptionsDeRecherche.NombreMaximal)).ToList();
        return new ResultatDeRecherche
        {
            Trouvailles = Habiller(lecteur, requete, options, page),
            Total = total,
            EstComplet = complet,
            Facettes = facettes,
            Remarques = complet ? requete.Remarques : [.. requete.Remarques, Interrompue],
            Suggestion = total == 0 && complet ? Suggestions.Corriger(lecteur, requete, droits, options) : null,
        };
    }

    private List<Trouvaille> Habiller(
        LecteurDIndex lecteur, RequeteAnalysee requete, OptionsDeRecherche options, List<(double Cle, long Id, int Rang)> page)
    {
        var originaux = options.AvecExtraits && page.Count > 0 ? textes.Lire([.. page.Select(p => p.Id)]) : new Dictionary<long, TexteOriginal>();
        var dossiers = lecteur.Memoire.Colonnes.Dossiers;
        return
        [
            .. page.Select(p => new Trouvaille(p.Id, dossiers[p.Rang], double.IsFinite(p.Cle) ? p.Cle : 0,
                originaux.TryGetValue(p.Id, out var original) ? lecteur.Coupeur.Couper(original, requete) : null)),
        ];
    }
}
