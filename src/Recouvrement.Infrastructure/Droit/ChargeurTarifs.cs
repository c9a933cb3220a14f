using Recouvrement.Domaine.Tarifs;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>Loads tariffs and scales from <c>workflows/droit/tarifs</c>: everything, or the list of all that is wrong.</summary>
public static class ChargeurTarifs
{
    private const string Dossier = "droit/tarifs";

    /// <summary>Loads <paramref name="dossierWorkflows"/><c>/droit/tarifs</c>.</summary>
    public static Chargement<TarifsEnVigueur> Charger(string dossierWorkflows)
    {
        var erreurs = new RecueilDErreurs();
        var actes = Fichier(dossierWorkflows, "commissaires-de-justice.yaml", erreurs) is { } a ? LecteurTarifs.Lire(a) : null;
        var quotites = Fichier(dossierWorkflows, "quotites.yaml", erreurs) is { } q ? LecteurQuotites.Lire(q) : null;
        return erreurs.EstVide && actes is not null && quotites is not null
            ? new Chargement<TarifsEnVigueur>(new TarifsEnVigueur(actes, quotites), [])
            : new Chargement<TarifsEnVigueur>(null, erreurs.Liste);
    }

    private static NoeudYaml? Fichier(string dossierWorkflows, string nom, RecueilDErreurs erreurs) =>
        LecteurYaml.LireFichier(Path.Combine(dossierWorkflows, "droit", "tarifs", nom), $"{Dossier}/{nom}", erreurs);
}
