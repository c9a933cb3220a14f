using Microsoft.AspNetCore.Http.Extensions;

namespace Recouvrement.Web.Composants.Communs;

/// <summary>The address of a list is its state: this writes the address of the same list with one thing changed.</summary>
public sealed class Requete
{
    private readonly string chemin;
    private readonly IReadOnlyList<KeyValuePair<string, string>> valeurs;

    private Requete(string chemin, IReadOnlyList<KeyValuePair<string, string>> valeurs)
    {
        this.chemin = chemin;
        this.valeurs = valeurs;
    }

    /// <summary>The address being served, without the empty values that a form sends.</summary>
    public static Requete De(HttpRequest demande) => new(
        demande.Path.Value ?? "/",
        [.. demande.Query.SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)).Select(v => KeyValuePair.Create(q.Key, v!)))]);

    /// <summary>The values, for the hidden fields of a form that keeps the others.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Valeurs => valeurs;

    /// <summary>The same with <paramref name="nom"/> at that value (taken away when null), back on the first page.</summary>
    public Requete Avec(string nom, string? valeur)
    {
        var autres = valeurs.Where(v => !string.Equals(v.Key, nom, StringComparison.Ordinal) && v.Key is not "page");
        return new Requete(chemin, [.. valeur is null ? autres : autres.Append(KeyValuePair.Create(nom, valeur))]);
    }

    /// <summary>The same at another path: an export of the list as seen.</summary>
    public Requete Vers(string autreChemin) => new(autreChemin, [.. valeurs.Where(v => v.Key is not "page")]);

    /// <inheritdoc />
    public override string ToString() => valeurs.Count == 0 ? chemin : chemin + new QueryBuilder(valeurs).ToQueryString().Value;
}
