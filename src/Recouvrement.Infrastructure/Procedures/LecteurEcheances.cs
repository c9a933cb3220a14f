using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Reads <c>delais:</c>: how each deadline starts, closes, runs again.</summary>
internal sealed class LecteurEcheances(NomsConnus noms, LecteurConditions conditions, IDroit droit)
{
    private const string RecommencePar = "recommence-par";

    public List<DefinitionEcheance> Lire(NoeudYaml? noeud)
    {
        var echeances = new List<DefinitionEcheance>();
        foreach (var (cle, echeance) in noeud?.Entrees() ?? [])
        {
            var selon = RegleSelon(echeance.Champ("regle-selon"));
            if (selon is null)
            {
                NomsConnus.Verifier(echeance, cle, "règle de droit", noms.Regles);
            }

            var lecteurDArrets = new LecteurDArrets(noms, Clotures, droit);
            var arrets = lecteurDArrets.Lire(echeance, selon?.Regles.Values ?? [cle]);
            var recommence = Clotures(echeance, RecommencePar);
            echeances.Add(new DefinitionEcheance(
                cle,
                echeance.Texte("depart"),
                echeance.Texte("autre-depart"),
                DepuisContexte(echeance),
                selon,
                Clotures(echeance, "clos-par"),
                arrets.Count == 0 ? recommence : [],
                noms.Liste(echeance, "sans-objet-par", "fait", noms.Faits),
                echeance.OuiNon("survit") == true,
                echeance.OuiNon("unique") == true)
            {
                Horloge = echeance.Texte("horloge"),
                Duree = echeance.Texte("duree"),
                Demeure = echeance.OuiNon("demeure") == true,

                // With other stops about, a restart is an interruption like another: one place decides which start stands.
                Arrets = arrets.Count == 0 || recommence.Count == 0
                    ? arrets
                    : [.. arrets, new ArretDefini(NatureArret.Interruption, recommence, [], [], null, null, "CC 2231")],
            });
            echeance.Fermer();
        }

        return echeances;
    }

    private string? DepuisContexte(NoeudYaml noeud) => noeud.Champ("depuis-contexte") is { } champ
        ? NomsConnus.Verifier(champ, champ.EnTexte(), "donnée du contexte", noms.Contexte)
        : null;

    private ChoixDeRegle? RegleSelon(NoeudYaml? noeud)
    {
        if (noeud is null)
        {
            return null;
        }

        var champ = NomsConnus.Verifier(noeud, noeud.TexteRequis("champ"), "donnée du contexte", noms.Contexte);
        var regles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (valeur, regle) in noeud.Requis("regles")?.Entrees() ?? [])
        {
            if (NomsConnus.Verifier(regle, regle.EnTexte(), "règle de droit", noms.Regles) is { } connue)
            {
                regles[valeur] = connue;
            }
        }

        noeud.Fermer();
        return new ChoixDeRegle(champ ?? string.Empty, regles);
    }

    private List<Cloture> Clotures(NoeudYaml parent, string cle)
    {
        var clotures = new List<Cloture>();
        foreach (var element in parent.Champ(cle)?.UnOuPlusieurs() ?? [])
        {
            if (element.EstValeur)
            {
                if (NomsConnus.Verifier(element, element.EnTexte(), "fait", noms.Faits) is { } simple)
                {
                    clotures.Add(new Cloture(simple, null, null));
                }

                continue;
            }

            var fait = NomsConnus.Verifier(element, element.TexteRequis("fait"), "fait", noms.Faits);
            var cloture = new Cloture(fait ?? string.Empty, element.Texte("date"), conditions.Lire(element, "si", fait));
            element.Fermer();
            if (fait is not null)
            {
                clotures.Add(cloture);
            }
        }

        return clotures;
    }
}
