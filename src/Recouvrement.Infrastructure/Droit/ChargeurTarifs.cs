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
        var tarifs = Lire(Path.Combine(dossierWorkflows, "droit"), erreurs);
        return erreurs.EstVide && tarifs is not null
            ? new Chargement<TarifsEnVigueur>(tarifs, [])
            : new Chargement<TarifsEnVigueur>(null, erreurs.Liste);
    }

    /// <summary>Reads <paramref name="racine"/><c>/tarifs</c>; null when something is wrong, said in <paramref name="erreurs"/>.</summary>
    internal static TarifsEnVigueur? Lire(string racine, RecueilDErreurs erreurs)
    {
        var actes = Fichier(racine, "commissaires-de-justice.yaml", erreurs) is { } a ? LecteurTarifs.Lire(a) : null;
        var quotites = Fichier(racine, "quotites.yaml", erreurs) is { } q ? LecteurQuotites.Lire(q) : null;
        return actes is null || quotites is null ? null : new TarifsEnVigueur(actes, quotites);
    }

    private static NoeudYaml? Fichier(string racine, string nom, RecueilDErreurs erreurs) =>
        LecteurYaml.LireFichier(Path.Combine(racine, "tarifs", nom), $"{Dossier}/{nom}", erreurs);
}
