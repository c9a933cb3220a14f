using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Loads the law from the files of <c>workflows/droit</c>: everything, or the list of all that is wrong.</summary>
public static class ChargeurDroit
{
    private const string Dossier = "droit";
    private const string Delais = "delais";

    /// <summary>
    /// Loads <paramref name="dossierWorkflows"/><c>/droit</c>. The value is there only when no error was found: half a law is
    /// worse than none. With <paramref name="verifieAu"/>, a version in force on that day whose verification is too old is an error
    /// too; without, it loads and refuses to answer.
    /// </summary>
    public static Chargement<DroitEnVigueur> Charger(string dossierWorkflows, DateOnly? verifieAu = null)
    {
        var erreurs = new RecueilDErreurs();
        var racine = Path.Combine(dossierWorkflows, Dossier);
        if (!Directory.Exists(racine))
        {
            erreurs.Ajouter(Dossier, 0, $"le dossier «\u00A0{racine}\u00A0» n’existe pas, indiquez le dossier des workflows.");
            return new Chargement<DroitEnVigueur>(null, erreurs.Liste);
        }

        var contenu = Lire(racine, verifieAu, erreurs);
        return erreurs.EstVide && contenu is not null
            ? new Chargement<DroitEnVigueur>(new DroitEnVigueur(contenu), [])
            : new Chargement<DroitEnVigueur>(null, erreurs.Liste);
    }

    private static ContenuDroit? Lire(string racine, DateOnly? verifieAu, RecueilDErreurs erreurs)
    {
        var reglages = Fichier(racine, "droit.yaml", erreurs);
        var validite = reglages?.Requis("mois-de-validite")?.EnEntier();
        reglages?.Fermer();
        var (territoires, feries) = Fichier(racine, "calendriers.yaml", erreurs) is { } calendriers
            ? LecteurCalendriers.Lire(calendriers)
            : ([], []);
        var codes = territoires.Select(t => t.Code).ToHashSet(StringComparer.Ordinal);
        var distances = Fichier(racine, "distances.yaml", erreurs) is { } d ? LecteurDistances.Lire(d, codes) : [];
        var anciennete = new Anciennete(verifieAu, validite);
        var seuils = Fichier(racine, "seuils.yaml", erreurs) is { } s ? LecteurSeuils.Lire(s, anciennete) : [];
        var taux = ChargeurTaux.Charger(racine, Dossier, anciennete, erreurs);
        var tarifs = ChargeurTarifs.Lire(racine, erreurs);
        var ecartes = Fichier(racine, "ecartes.yaml", erreurs) is { } e ? LecteurEcartes.Lire(e) : [];
        var delais = LireDelais(racine, anciennete, erreurs);
        return validite is null || tarifs is null
            ? null
            : new ContenuDroit
            {
                Empreinte = EmpreinteDeDossier.Calculer(racine),
                MoisDeValidite = validite.Value,
                Delais = delais,
                Territoires = territoires,
                Feries = feries,
                Distances = distances,
                Seuils = seuils,
                Taux = taux,
                Tarifs = tarifs,
                Ecartes = ecartes,
            };
    }

    private static List<RegleDelai> LireDelais(string racine, Anciennete anciennete, RecueilDErreurs erreurs)
    {
        var dossier = Path.Combine(racine, Delais);
        if (!Directory.Exists(dossier))
        {
            erreurs.Ajouter($"{Dossier}/{Delais}", 0, "le dossier des délais n’existe pas.");
            return [];
        }

        var parId = new Dictionary<string, (NoeudYaml Noeud, RegleDelai Regle)>(StringComparer.Ordinal);
        foreach (var chemin in Directory.EnumerateFiles(dossier, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (LecteurYaml.LireFichier(chemin, $"{Dossier}/{Delais}/{Path.GetFileName(chemin)}", erreurs) is not { } fichier)
            {
                continue;
            }

            foreach (var (noeud, regle) in LecteurDelais.Lire(fichier))
            {
                anciennete.Verifier(noeud, regle.Versions.Select(v => (v.Id, v.EnVigueur, v.Passeport)));
                if (!parId.TryAdd(regle.Id, (noeud, regle)))
                {
                    noeud.Erreur($"l’identifiant «\u00A0{regle.Id}\u00A0» est déjà pris dans {parId[regle.Id].Noeud.Fichier}, "
                        + "choisissez-en un autre.");
                }
            }
        }

        return [.. parId.Values.Select(r => r.Regle)];
    }

    private static NoeudYaml? Fichier(string racine, string nom, RecueilDErreurs erreurs) =>
        LecteurYaml.LireFichier(Path.Combine(racine, nom), $"{Dossier}/{nom}", erreurs);
}
