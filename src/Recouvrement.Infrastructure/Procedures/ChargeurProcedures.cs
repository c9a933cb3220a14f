using System.Security.Cryptography;
using Recouvrement.Domaine.Droit;
using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Procedures;

/// <summary>Loads every file of <c>workflows/procedures</c>, or says everything that is wrong in them.</summary>
public static class ChargeurProcedures
{
    /// <summary>
    /// Loads the procedures of <paramref name="dossierWorkflows"/>. Rules are looked up in <paramref name="droit"/>, acts in
    /// <paramref name="actes"/> (null when there is no catalogue to check against).
    /// </summary>
    public static Chargement<CatalogueProcedures> Charger(string dossierWorkflows, IDroit droit, IReadOnlySet<string>? actes)
    {
        var erreurs = new RecueilDErreurs();
        var dossier = Path.Combine(dossierWorkflows, "procedures");
        if (!Directory.Exists(dossier))
        {
            erreurs.Ajouter("procedures", 0, "le dossier des procédures n’existe pas.");
            return new Chargement<CatalogueProcedures>(null, erreurs.Liste);
        }

        using var empreinte = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var lues = new SortedDictionary<string, (DefinitionProcedure Definition, NoeudYaml Racine)>(StringComparer.Ordinal);
        foreach (var chemin in Directory.EnumerateFiles(dossier, "*.yaml").Order(StringComparer.Ordinal))
        {
            var nom = "procedures/" + Path.GetFileName(chemin);
            if (LecteurYaml.LireFichier(chemin, nom, erreurs) is { } racine)
            {
                empreinte.AppendData(File.ReadAllBytes(chemin));
                Lire(racine, nom, droit, actes, lues, erreurs);
            }
        }

        VerificateurDEffets.Verifier(lues.Values, actes);
        if (erreurs.EstVide)
        {
            new VerificateurDEcoutes(lues).Verifier();
        }

        return erreurs.EstVide
            ? new Chargement<CatalogueProcedures>(new CatalogueProcedures(
                [.. lues.Values.Select(l => l.Definition).OrderBy(d => d.Libelle, StringComparer.Ordinal)],
                Convert.ToHexStringLower(empreinte.GetHashAndReset())), [])
            : new Chargement<CatalogueProcedures>(null, erreurs.Liste);
    }

    private static void Lire(
        NoeudYaml racine,
        string nom,
        IDroit droit,
        IReadOnlySet<string>? actes,
        SortedDictionary<string, (DefinitionProcedure Definition, NoeudYaml Racine)> lues,
        RecueilDErreurs erreurs)
    {
        var avant = erreurs.Nombre;
        var definition = new LecteurProcedure(racine, droit, actes).Lire();
        if (erreurs.Nombre > avant || definition is null)
        {
            return;
        }

        VerificateurProcedure.Verifier(definition, racine);
        if (!lues.TryAdd(definition.Id, (definition, racine)))
        {
            erreurs.Ajouter(nom, 1, $"la procédure «\u00A0{definition.Id}\u00A0» est déjà définie dans un autre fichier.");
        }
    }
}
