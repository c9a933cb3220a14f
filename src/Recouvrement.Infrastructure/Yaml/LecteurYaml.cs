using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Recouvrement.Infrastructure.Yaml;

/// <summary>Reads a YAML file into nodes that know their line. What cannot be read becomes an error, never an exception.</summary>
public static class LecteurYaml
{
    /// <summary>
    /// Reads <paramref name="chemin"/>. Errors name the file as <paramref name="nom"/>. Null when the file is missing, empty,
    /// malformed, or is not a table (<c>clé: valeur</c>) at its root; the reason is then in <paramref name="erreurs"/>.
    /// </summary>
    public static NoeudYaml? LireFichier(string chemin, string nom, RecueilDErreurs erreurs)
    {
        string texte;
        try
        {
            texte = File.ReadAllText(chemin);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            erreurs.Ajouter(nom, 0, File.Exists(chemin)
                ? "le fichier ne peut pas être lu, vérifiez ses droits d’accès."
                : "le fichier n’existe pas.");
            return null;
        }

        return LireTexte(texte, nom, erreurs);
    }

    /// <summary>Reads a text already in memory; the same refusals as <see cref="LireFichier"/>.</summary>
    public static NoeudYaml? LireTexte(string texte, string nom, RecueilDErreurs erreurs)
    {
        var flux = new YamlStream();
        try
        {
            flux.Load(new StringReader(texte));
        }
        catch (YamlException e)
        {
            erreurs.Ajouter(nom, (int)e.Start.Line, Traduire(e));
            return null;
        }

        if (flux.Documents.Count != 1)
        {
            erreurs.Ajouter(nom, 0, flux.Documents.Count == 0 ? "le fichier est vide." : "un fichier ne doit contenir qu’un document YAML.");
            return null;
        }

        if (flux.Documents[0].RootNode is not YamlMappingNode racine)
        {
            erreurs.Ajouter(nom, 1, "le fichier doit être une table «\u00A0clé: valeur\u00A0».");
            return null;
        }

        return new NoeudYaml(racine, nom, string.Empty, erreurs);
    }

    // The parser speaks English to programmers; the juriste who edits the file needs the place and the usual causes.
    private static string Traduire(YamlException e) => e.Message.Contains("uplicate key", StringComparison.Ordinal)
        ? "la même clé est écrite deux fois dans cette table, supprimez-en une."
        : "YAML mal formé près d’ici, vérifiez l’indentation, les deux-points et les guillemets.";
}
