using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recouvrement.Actes.Valeurs;

namespace Recouvrement.Actes.Filtres;

/// <summary>The closed list of filters; a template cannot bring its own.</summary>
internal static class FiltresActe
{
    public const string Defaut = "defaut";
    private const char Insecable = '\u00A0';

    private static readonly Dictionary<string, Filtre> Tous = new Filtre[]
    {
        Nombre("euros", (n, _) => TexteActeFrancais.Euros(n), SansArgument),
        Nombre("lettres", (n, _) => MontantEnLettres.Ecrire(n), SansArgument),
        Nombre("nombre", (n, a) => a.Count == 0 ? TexteActeFrancais.NombreNaturel(n) : TexteActeFrancais.Nombre(n, Entier(a[0])!.Value), Decimales),
        Nombre("pourcent", (n, a) => TexteActeFrancais.Pourcent(n, a.Count == 0 ? null : Entier(a[0])), Decimales),
        Nombre("ordinal", Ordinal, a => a is [] or ["masculin"] or ["feminin"] or ["féminin"]),
        Jour("date", TexteActeFrancais.DateCourte),
        Jour("longue", TexteActeFrancais.DateLongue),
        Texte("majuscules", t => t.ToUpperInvariant()),
        Texte("capitale", Capitale),
        Texte("civilite", Civilite),
        Texte("insecable", t => t.Replace(' ', Insecable)),
        Texte("siren", Siren),
        new(Defaut, TypeValeur.Texte, (v, _) => ((TexteActe)v).Valeur, a => a.Count == 1),
    }.ToDictionary(f => f.Nom, StringComparer.Ordinal);

    public static IEnumerable<string> Noms => Tous.Keys;

    public static bool TryGet(string nom, [NotNullWhen(true)] out Filtre? filtre) => Tous.TryGetValue(nom, out filtre);

    /// <summary>How a value is written without any filter; null when it cannot stand in a line of text.</summary>
    public static string? Naturel(ValeurActe valeur) => valeur switch
    {
        TexteActe t => t.Valeur,
        NombreActe n => TexteActeFrancais.NombreNaturel(n.Valeur),
        JourActe j => TexteActeFrancais.DateCourte(j.Valeur),
        BooleenActe b => b.Valeur ? "oui" : "non",
        _ => null,
    };

    private static Filtre Nombre(string nom, Func<decimal, IReadOnlyList<string>, string?> ecrire, Func<IReadOnlyList<string>, bool> arguments) =>
        new(nom, TypeValeur.Nombre, (v, a) => ecrire(((NombreActe)v).Valeur, a), arguments);

    private static Filtre Jour(string nom, Func<DateOnly, string> ecrire) =>
        new(nom, TypeValeur.Jour, (v, _) => ecrire(((JourActe)v).Valeur), SansArgument);

    private static Filtre Texte(string nom, Func<string, string> ecrire) =>
        new(nom, TypeValeur.Texte, (v, _) => ecrire(((TexteActe)v).Valeur), SansArgument);

    private static bool SansArgument(IReadOnlyList<string> arguments) => arguments.Count == 0;

    private static bool Decimales(IReadOnlyList<string> arguments) =>
        arguments.Count == 0 || (arguments.Count == 1 && Entier(arguments[0]) is >= 0 and <= 8);

    private static int? Entier(string texte) =>
        int.TryParse(texte, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    private static string? Ordinal(decimal nombre, IReadOnlyList<string> arguments)
    {
        if (nombre != decimal.Truncate(nombre) || nombre < 1)
        {
            return null;
        }

        var suffixe = nombre != 1 ? "e" : arguments.Count > 0 && arguments[0][0] == 'f' ? "re" : "er";
        return TexteActeFrancais.NombreNaturel(nombre) + suffixe;
    }

    private static string Capitale(string texte) =>
        texte.Length == 0 ? texte : char.ToUpperInvariant(texte[0]) + texte[1..];

    // SIREN by threes, SIRET by threes then five, never cut at the end of a line; anything else as it was typed.
    private static string Siren(string texte)
    {
        var chiffres = string.Concat(texte.Where(char.IsAsciiDigit));
        return chiffres.Length is 9 or 14
            ? string.Join(Insecable, chiffres[..3], chiffres[3..6], chiffres[6..9]) + (chiffres.Length == 14 ? Insecable + chiffres[9..] : string.Empty)
            : texte.Replace(' ', Insecable);
    }

    // « Mademoiselle » left administrative use with the circular of 21 February 2012.
    private static string Civilite(string texte) => texte.Trim().TrimEnd('.').ToLowerInvariant() switch
    {
        "m" or "mr" or "monsieur" => "Monsieur",
        "mme" or "mlle" or "madame" or "mademoiselle" => "Madame",
        "mm" or "messieurs" => "Messieurs",
        "mmes" or "mesdames" => "Mesdames",
        "me" or "maître" or "maitre" => "Maître",
        "dr" or "docteur" => "Docteur",
        _ => texte,
    };
}
