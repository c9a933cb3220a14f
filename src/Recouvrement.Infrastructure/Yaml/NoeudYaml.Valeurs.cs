using System.Globalization;
using System.Text.RegularExpressions;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Yaml;

/// <content>Typed readings of the values of a table.</content>
public sealed partial class NoeudYaml
{
    private static readonly Dictionary<string, bool> OuiOuNon =
        new(StringComparer.Ordinal) { ["oui"] = true, ["non"] = false };

    /// <summary>A text, or null when absent.</summary>
    public string? Texte(string cle) => Champ(cle)?.EnTexte();

    /// <summary>A text that must be there; an empty one is an error too.</summary>
    public string? TexteRequis(string cle) => Requis(cle)?.EnTexte();

    /// <summary>A list of texts; empty when absent. A single value is a list of one.</summary>
    public IReadOnlyList<string> Textes(string cle) => Champ(cle)?.EnTextes() ?? [];

    /// <summary>This node as a list of texts; a single value is a list of one.</summary>
    public IReadOnlyList<string> EnTextes() => this switch
    {
        { EstVide: true } => [],
        { EstValeur: true, Valeur: { } seul } => [seul],
        _ => [.. Elements().Select(e => e.EnTexte()).OfType<string>()],
    };

    /// <summary>A day written 2026-09-01, or null when absent.</summary>
    public DateOnly? Date(string cle) => Champ(cle)?.EnDate();

    /// <summary>A day that must be there.</summary>
    public DateOnly? DateRequise(string cle) => Requis(cle)?.EnDate();

    /// <summary>A whole number, or null when absent.</summary>
    public int? Entier(string cle) => Champ(cle)?.EnEntier();

    /// <summary>A number with a point (1234.56), or null when absent.</summary>
    public decimal? Nombre(string cle) => Champ(cle)?.EnNombre();

    /// <summary>« oui » or « non », or null when absent.</summary>
    public bool? OuiNon(string cle) => Choix(cle, OuiOuNon);

    /// <summary>One of the names of a closed list, or null when absent; another name is refused with the nearest one.</summary>
    public T? Choix<T>(string cle, IReadOnlyDictionary<string, T> valeurs)
        where T : struct => Champ(cle)?.EnChoix(valeurs);

    /// <summary>One of the names of a closed list, which must be there.</summary>
    public T? ChoixRequis<T>(string cle, IReadOnlyDictionary<string, T> valeurs)
        where T : struct => Requis(cle)?.EnChoix(valeurs);

    /// <summary>This node as a text.</summary>
    public string? EnTexte()
    {
        if (EstValeur)
        {
            return Valeur?.Trim();
        }

        Erreur($"{Designation} doit être un texte.");
        return null;
    }

    /// <summary>
    /// This node as a French sentence for the screen: whoever edits the file types plain spaces and straight apostrophes, the
    /// reader sees the non-breaking spaces and the typographic apostrophe.
    /// </summary>
    public string? EnTexteFrancais() => EnTexte() is { } texte ? Typographie().Replace(texte.Replace('\'', '’'), Insecable) : null;

    /// <summary>This node as a day.</summary>
    public DateOnly? EnDate()
    {
        if (Valeur is { } texte
            && DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour))
        {
            return jour;
        }

        return Refuser<DateOnly>("une date existante écrite AAAA-MM-JJ (2026-09-01)");
    }

    /// <summary>This node as a whole number.</summary>
    public int? EnEntier() =>
        Valeur is { } texte && int.TryParse(texte, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nombre)
            ? nombre
            : Refuser<int>("un nombre entier");

    /// <summary>This node as a number.</summary>
    public decimal? EnNombre() =>
        Valeur is { } texte && decimal.TryParse(
            texte, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var nombre)
            ? nombre
            : Refuser<decimal>("un nombre écrit avec un point (1234.56)");

    /// <summary>This node as « oui » or « non ».</summary>
    public bool? EnOuiNon() => EnChoix(OuiOuNon);

    /// <summary>This node as one of the names of a closed list.</summary>
    public T? EnChoix<T>(IReadOnlyDictionary<string, T> valeurs)
        where T : struct
    {
        if (Valeur is { } texte && valeurs.TryGetValue(texte, out var valeur))
        {
            return valeur;
        }

        return Refuser<T>(
            $"l’un de{TexteFrancais.Insecable}: {string.Join(", ", valeurs.Keys)}"
            + (Valeur is { } donne ? ComparateurDeNoms.Suggestion(donne, valeurs.Keys) : string.Empty));
    }

    private static string Insecable(Match espace) => espace.Value.Replace(' ', TexteFrancais.Insecable);

    // Before ; : ! ? » and the units, after «, and inside a number grouped by three.
    [GeneratedRegex("(?:« )|(?: (?=[;:!?»€%]))|(?<=[0-9]) (?=[0-9]{3}(?![0-9]))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Typographie();

    private T? Refuser<T>(string attendu)
        where T : struct
    {
        Erreur($"{Designation} doit être {attendu}{(Valeur is { } donne ? $", pas «\u00A0{donne}\u00A0»" : string.Empty)}.");
        return null;
    }
}
