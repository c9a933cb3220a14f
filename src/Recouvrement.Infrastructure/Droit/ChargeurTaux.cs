using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Droit;

/// <summary>
/// Reads <c>droit/taux/*.yaml</c>: one file per text that fixes rates, one version per change, one value per series. A hole, an overlap
/// or a missing passport refuses the file with its line: a décompte over a hole would silently count nothing.
/// </summary>
internal static class ChargeurTaux
{
    private const string Nom = "taux";

    public static IReadOnlyList<SerieDeTaux> Charger(string racine, string prefixe, Anciennete anciennete, RecueilDErreurs erreurs)
    {
        var dossier = Path.Combine(racine, Nom);
        if (!Directory.Exists(dossier))
        {
            erreurs.Ajouter($"{prefixe}/{Nom}", 0, "le dossier des taux n’existe pas.");
            return [];
        }

        var parId = new Dictionary<string, SerieDeTaux>(StringComparer.Ordinal);
        foreach (var chemin in Directory.EnumerateFiles(dossier, "*.yaml").Order(StringComparer.Ordinal))
        {
            if (LecteurYaml.LireFichier(chemin, $"{prefixe}/{Nom}/{Path.GetFileName(chemin)}", erreurs) is not { } fichier)
            {
                continue;
            }

            foreach (var serie in LecteurTaux.Lire(fichier))
            {
                anciennete.Verifier(fichier, serie.Versions.Select(v => (v.Id, v.EnVigueur, v.Passeport)));
                if (!parId.TryAdd(serie.Id, serie))
                {
                    fichier.Erreur($"la série «\u00A0{serie.Id}\u00A0» est déjà définie dans un autre fichier, choisissez un autre nom.");
                }
            }
        }

        return [.. parId.Values];
    }
}
