using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Banque;

/// <summary>Loads <c>workflows/rapprochement.yaml</c>: how movements are matched, or everything that is wrong in it.</summary>
public static class ChargeurRapprochement
{
    private const string Nom = "rapprochement.yaml";

    /// <summary>Loads the rules of <paramref name="dossierWorkflows"/>; there is a value only when no error was found.</summary>
    public static Chargement<ReglesRapprochement> Charger(string dossierWorkflows)
    {
        var erreurs = new RecueilDErreurs();
        var fichier = LecteurYaml.LireFichier(Path.Combine(dossierWorkflows, Nom), Nom, erreurs);
        if (fichier is null)
        {
            return new(null, erreurs.Liste);
        }

        var automatique = fichier.Requis("automatique");
        var points = fichier.Requis("points");
        var regles = new ReglesRapprochement
        {
            Enonce = automatique?.Requis("enonce")?.EnTexteFrancais() ?? string.Empty,
            Automatique = automatique?.Requis("active")?.EnOuiNon() ?? false,
            Plafond = automatique?.Requis("plafond")?.EnNombre() ?? 0m,
            Minimum = Points(fichier, "minimum"),
            Nombre = Points(fichier, "nombre"),
            ReferenceDossier = Points(points, "reference-dossier"),
            ReferenceCreance = Points(points, "reference-creance"),
            Mandat = Points(points, "mandat"),
            Iban = Points(points, "iban"),
            MontantReste = Points(points, "montant-reste"),
            MontantCreance = Points(points, "montant-creance"),
            Nom = Points(points, "nom"),
            NomProche = Points(points, "nom-proche"),
        };
        automatique?.Fermer();
        points?.Fermer();
        fichier.Fermer();
        return erreurs.EstVide ? new(regles, []) : new(null, erreurs.Liste);
    }

    private static int Points(NoeudYaml? noeud, string cle)
    {
        var valeur = noeud?.Requis(cle);
        if (valeur?.EnEntier() is not { } points)
        {
            return 0;
        }

        if (points is < 0 or > 100)
        {
            valeur.Erreur($"«\u00A0{cle}\u00A0» est un nombre entre 0 et 100.");
        }

        return points;
    }
}
