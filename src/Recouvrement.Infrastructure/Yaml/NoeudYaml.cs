using Recouvrement.Domaine;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Recouvrement.Infrastructure.Yaml;

/// <summary>
/// One node of a YAML file, with its line. A table is closed by construction: every key asked for is a known key, and
/// <see cref="Fermer"/> refuses the others with the nearest known name. Readings never throw: a wrong value adds an error
/// and gives null, so that one pass finds every mistake.
/// </summary>
public sealed partial class NoeudYaml
{
    private readonly YamlNode noeud;
    private readonly RecueilDErreurs erreurs;
    private readonly SortedSet<string> connues = new(StringComparer.Ordinal);

    internal NoeudYaml(YamlNode noeud, string fichier, string nom, RecueilDErreurs erreurs)
    {
        this.noeud = noeud;
        this.erreurs = erreurs;
        Fichier = fichier;
        Nom = nom;
    }

    /// <summary>File, as named in the errors.</summary>
    public string Fichier { get; }

    /// <summary>Key under which this node was found; empty at the root and in a list.</summary>
    public string Nom { get; }

    /// <summary>Line where it starts, from 1.</summary>
    public int Ligne => (int)noeud.Start.Line;

    /// <summary>True for <c>clé: valeur</c>.</summary>
    public bool EstTable => noeud is YamlMappingNode;

    /// <summary>True for a list.</summary>
    public bool EstListe => noeud is YamlSequenceNode;

    /// <summary>True for a single value.</summary>
    public bool EstValeur => noeud is YamlScalarNode;

    /// <summary>True when nothing is written after the colon, or <c>null</c> or <c>~</c> without quotes.</summary>
    public bool EstVide => noeud is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" };

    /// <summary>The raw text of a single value; null otherwise.</summary>
    public string? Valeur => EstVide ? null : (noeud as YamlScalarNode)?.Value;

    /// <summary>Adds an error at this node; <paramref name="message"/> is one French sentence.</summary>
    public void Erreur(string message) => erreurs.Ajouter(Fichier, Ligne, message);

    /// <summary>The node under a key, or null when absent. The key becomes a known one.</summary>
    public NoeudYaml? Champ(string cle)
    {
        connues.Add(cle);
        return Table(out var table) && table.Children.TryGetValue(new YamlScalarNode(cle), out var valeur)
            ? new NoeudYaml(valeur, Fichier, cle, erreurs)
            : null;
    }

    /// <summary>The node under a key; its absence is an error.</summary>
    public NoeudYaml? Requis(string cle)
    {
        if (!EstTable)
        {
            Table(out _);
            return null;
        }

        if (Champ(cle) is { EstVide: false } champ)
        {
            return champ;
        }

        Erreur($"il manque «\u00A0{cle}\u00A0».");
        return null;
    }

    /// <summary>Keys and values of a table whose keys are free (ids); an error when it is not a table.</summary>
    public IEnumerable<KeyValuePair<string, NoeudYaml>> Entrees()
    {
        if (!Table(out var table))
        {
            yield break;
        }

        foreach (var (cle, valeur) in table.Children)
        {
            if (cle is YamlScalarNode { Value: { Length: > 0 } nom })
            {
                connues.Add(nom);
                yield return new(nom, new NoeudYaml(valeur, Fichier, nom, erreurs));
            }
            else
            {
                erreurs.Ajouter(Fichier, (int)cle.Start.Line, "une clé doit être un mot, pas une table ni une liste.");
            }
        }
    }

    /// <summary>Nodes of a list; an error when it is not a list.</summary>
    public IEnumerable<NoeudYaml> Elements()
    {
        if (noeud is YamlSequenceNode liste)
        {
            return liste.Children.Select(e => new NoeudYaml(e, Fichier, string.Empty, erreurs));
        }

        Erreur($"{Designation} doit être une liste.");
        return [];
    }

    /// <summary>Nodes of a list, or this node alone when it is not one.</summary>
    public IEnumerable<NoeudYaml> UnOuPlusieurs() => EstListe ? Elements() : [this];

    /// <summary>
    /// Refuses every key that nobody asked for, with the nearest known name. To be called last; <paramref name="aussi"/>
    /// names the keys that are allowed without having been read.
    /// </summary>
    public void Fermer(params IEnumerable<string> aussi)
    {
        connues.UnionWith(aussi);
        if (noeud is not YamlMappingNode table)
        {
            return;
        }

        foreach (var (cle, valeur) in table.Children)
        {
            var nom = (cle as YamlScalarNode)?.Value ?? string.Empty;
            if (!connues.Contains(nom))
            {
                erreurs.Ajouter(Fichier, (int)cle.Start.Line,
                    $"clé inconnue «\u00A0{nom}\u00A0»{ComparateurDeNoms.Suggestion(nom, connues)}{Virgule(valeur)}.");
            }
        }
    }

    // In { a: b, c }, a comma inside a text silently starts a new key: by far the most frequent cause of a key without value.
    private static string Virgule(YamlNode valeur) => valeur is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" }
        ? "\u00A0; un texte qui contient une virgule se met entre guillemets"
        : string.Empty;

    private string Designation => Nom.Length == 0 ? "cet élément" : $"«\u00A0{Nom}\u00A0»";

    private bool Table([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out YamlMappingNode? table)
    {
        table = noeud as YamlMappingNode;
        if (table is null)
        {
            Erreur($"{Designation} doit être une table «\u00A0clé: valeur\u00A0».");
        }

        return table is not null;
    }
}
