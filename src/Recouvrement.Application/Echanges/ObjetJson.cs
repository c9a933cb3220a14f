using System.Globalization;
using System.Text.Json;
using Recouvrement.Domaine;

namespace Recouvrement.Application.Echanges;

/// <summary>
/// One object of a JSON file, with its place. Closed by construction: once it is read, a key nobody asked for is refused with the nearest
/// known name. What is wrong throws <see cref="LectureRefusee"/>, whose message is the one sentence for the user.
/// </summary>
internal sealed class ObjetJson
{
    private readonly JsonElement element;
    private readonly string lieu;
    private readonly SortedSet<string> connues = new(StringComparer.Ordinal);

    private ObjetJson(JsonElement element, string lieu)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: un objet {{ … }} est attendu.");
        }

        this.element = element;
        this.lieu = lieu;
    }

    /// <summary>Reads one object whole: what <paramref name="lire"/> did not ask for is refused.</summary>
    public static T Lire<T>(JsonElement element, string lieu, Func<ObjetJson, T> lire)
    {
        var objet = new ObjetJson(element, lieu);
        var lu = lire(objet);
        objet.Fermer();
        return lu;
    }

    public string Texte(string nom) => TexteOuNull(nom) ?? throw Manque(nom);

    public string? TexteOuNull(string nom) => Valeur(nom) is not { } valeur ? null : EnTexte(valeur, Lieu(nom));

    public DateOnly Date(string nom) => DateOuNull(nom) ?? throw Manque(nom);

    public DateOnly? DateOuNull(string nom)
    {
        if (TexteOuNull(nom) is not { } texte)
        {
            return null;
        }

        return DateOnly.TryParseExact(texte, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2300
            ? date
            : throw new LectureRefusee($"«\u00A0{Lieu(nom)}\u00A0»\u00A0: «\u00A0{texte}\u00A0» n’est pas une date existante écrite AAAA-MM-JJ (2026-09-02).");
    }

    public decimal Nombre(string nom) => NombreOuNull(nom) ?? throw Manque(nom);

    public decimal? NombreOuNull(string nom)
    {
        if (Valeur(nom) is not { } valeur)
        {
            return null;
        }

        // Above a thousand billion it is a typing error, and sums could overflow.
        return valeur.ValueKind == JsonValueKind.Number && valeur.TryGetDecimal(out var nombre) && Math.Abs(nombre) < 1_000_000_000_000m
            ? nombre
            : throw new LectureRefusee($"«\u00A0{Lieu(nom)}\u00A0»\u00A0: un nombre est attendu (1234.56).");
    }

    public bool? OuiNonOuNull(string nom) => Valeur(nom) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw new LectureRefusee($"«\u00A0{Lieu(nom)}\u00A0»\u00A0: true ou false est attendu."),
    };

    public T Choix<T>(string nom)
        where T : struct, Enum => ChoixOuNull<T>(nom) ?? throw Manque(nom);

    public T? ChoixOuNull<T>(string nom)
        where T : struct, Enum => Valeur(nom) is { } valeur ? EnChoix<T>(valeur, Lieu(nom)) : null;

    public IReadOnlyList<T> ListeDeChoix<T>(string nom)
        where T : struct, Enum => [.. Elements(nom).Select(e => EnChoix<T>(e.Element, e.Lieu))];

    public IReadOnlyList<string> Textes(string nom) => [.. Elements(nom).Select(e => EnTexte(e.Element, e.Lieu))];

    public T Objet<T>(string nom, Func<ObjetJson, T> lire) => Valeur(nom) is { } valeur ? Lire(valeur, Lieu(nom), lire) : throw Manque(nom);

    public T? ObjetOuNull<T>(string nom, Func<ObjetJson, T> lire)
        where T : class => Valeur(nom) is { } valeur ? Lire(valeur, Lieu(nom), lire) : null;

    public IReadOnlyList<T> Liste<T>(string nom, Func<ObjetJson, T> lire) => [.. Elements(nom).Select(e => Lire(e.Element, e.Lieu, lire))];

    public bool Contient(string nom) => Valeur(nom) is not null;

    public LectureRefusee Manque(string nom) => new($"«\u00A0{lieu}\u00A0»\u00A0: il manque «\u00A0{nom}\u00A0».");

    private static string EnTexte(JsonElement valeur, string lieu) => valeur.ValueKind == JsonValueKind.String && valeur.GetString() is { Length: > 0 } texte
        ? texte
        : throw new LectureRefusee($"«\u00A0{lieu}\u00A0»\u00A0: un texte est attendu.");

    private static T EnChoix<T>(JsonElement valeur, string lieu)
        where T : struct, Enum
    {
        var texte = EnTexte(valeur, lieu);
        foreach (var membre in Enum.GetValues<T>())
        {
            if (string.Equals(JsonNamingPolicy.KebabCaseLower.ConvertName(membre.ToString()), texte, StringComparison.Ordinal))
            {
                return membre;
            }
        }

        var admises = Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName).ToList();
        throw new LectureRefusee(
            $"«\u00A0{lieu}\u00A0»\u00A0: «\u00A0{texte}\u00A0» n’est pas admis\u00A0; valeurs admises\u00A0: {string.Join(", ", admises)}.");
    }

    private IEnumerable<(JsonElement Element, string Lieu)> Elements(string nom)
    {
        if (Valeur(nom) is not { } liste)
        {
            return [];
        }

        return liste.ValueKind == JsonValueKind.Array
            ? liste.EnumerateArray().Select((e, i) => (e, string.Create(CultureInfo.InvariantCulture, $"{Lieu(nom)}[{i}]")))
            : throw new LectureRefusee($"«\u00A0{Lieu(nom)}\u00A0»\u00A0: une liste [ … ] est attendue.");
    }

    private void Fermer()
    {
        foreach (var propriete in element.EnumerateObject())
        {
            if (!connues.Contains(propriete.Name))
            {
                throw new LectureRefusee(
                    $"«\u00A0{lieu}\u00A0»\u00A0: clé inconnue «\u00A0{propriete.Name}\u00A0»{ComparateurDeNoms.Suggestion(propriete.Name, connues)}.");
            }
        }
    }

    // An absent key and a null say the same.
    private JsonElement? Valeur(string nom)
    {
        connues.Add(nom);
        return element.TryGetProperty(nom, out var valeur) && valeur.ValueKind != JsonValueKind.Null ? valeur : null;
    }

    private string Lieu(string nom) => string.Equals(lieu, LectureDecompte.Racine, StringComparison.Ordinal) ? nom : $"{lieu}.{nom}";
}
