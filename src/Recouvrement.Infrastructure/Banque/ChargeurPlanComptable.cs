using Recouvrement.Application.Comptabilite;
using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Banque;

/// <summary>Loads <c>workflows/comptabilite.yaml</c>: accounts, journals, policy of depreciation, each with its passport.</summary>
public static class ChargeurPlanComptable
{
    private const string Nom = "comptabilite.yaml";

    private static readonly Dictionary<string, RoleDeCompte> Roles =
        Enum.GetValues<RoleDeCompte>().ToDictionary(r => r.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>Loads the plan of <paramref name="dossierWorkflows"/>; there is a value only when no error was found.</summary>
    public static Chargement<PlanComptable> Charger(string dossierWorkflows)
    {
        var erreurs = new RecueilDErreurs();
        var fichier = LecteurYaml.LireFichier(Path.Combine(dossierWorkflows, Nom), Nom, erreurs);
        if (fichier is null)
        {
            return new(null, erreurs.Liste);
        }

        var comptes = Comptes(fichier);
        var journaux = fichier.Requis("journaux");
        var (banque, diverses) = (Journal(journaux?.Requis("banque")), Journal(journaux?.Requis("operations-diverses")));
        journaux?.Fermer();
        var politique = fichier.Requis("depreciations");
        var passeport = politique is null ? null : new NoeudHerite([politique, fichier]).Passeport();
        var paliers = (politique?.Requis("paliers")?.Elements() ?? []).Select(Palier).ToList();
        politique?.Fermer();
        fichier.Fermer("source", "verifie-le", "confiance", "article");
        return erreurs.EstVide
            ? new(new PlanComptable(comptes, banque!, diverses!, [.. paliers.OrderBy(p => p.Retard)], passeport!), [])
            : new(null, erreurs.Liste);
    }

    private static Dictionary<RoleDeCompte, CompteDuPlan> Comptes(NoeudYaml fichier)
    {
        var comptes = new Dictionary<RoleDeCompte, CompteDuPlan>();
        var liste = fichier.Requis("comptes");
        foreach (var (mot, noeud) in liste?.Entrees() ?? [])
        {
            var libelle = noeud.Requis("libelle")?.EnTexteFrancais();
            var numero = noeud.TexteRequis("numero");
            var passeport = new NoeudHerite([noeud, fichier]).Passeport();
            noeud.Fermer();
            if (!Roles.TryGetValue(mot, out var role))
            {
                noeud.Erreur($"compte inconnu « {mot} »{Domaine.ComparateurDeNoms.Suggestion(mot, Roles.Keys)}.");
            }
            else if (numero is { Length: >= 3 } && numero.All(char.IsAsciiDigit) && libelle is not null && passeport is not null)
            {
                comptes.Add(role, new CompteDuPlan(numero, libelle, passeport));
            }
            else if (numero is not null)
            {
                noeud.Erreur($"« {numero} » n’est pas un numéro de compte.");
            }
        }

        if (Roles.Where(r => !comptes.ContainsKey(r.Value)).Select(r => r.Key).ToList() is { Count: > 0 } absents)
        {
            fichier.Erreur($"il manque {(absents.Count == 1 ? "le compte" : "les comptes")} {string.Join(", ", absents)}.");
        }

        return comptes;
    }

    private static JournalDuPlan? Journal(NoeudYaml? noeud)
    {
        var (code, libelle) = (noeud?.TexteRequis("code"), noeud?.Requis("libelle")?.EnTexteFrancais());
        noeud?.Fermer();
        return code is null || libelle is null ? null : new JournalDuPlan(code, libelle);
    }

    private static PalierDepreciation Palier(NoeudYaml noeud)
    {
        var palier = new PalierDepreciation(noeud.Requis("retard")?.EnEntier() ?? 0, noeud.Requis("taux")?.EnNombre() ?? 0m);
        noeud.Fermer();
        if (palier.Retard < 1 || palier.Taux is < 0m or > 100m)
        {
            noeud.Erreur("un palier a un retard d’un jour au moins et un taux entre 0 et 100.");
        }

        return palier;
    }
}
