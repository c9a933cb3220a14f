using System.Globalization;
using System.Text.RegularExpressions;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>Amounts as people and software write them: « 1 234,56 € », « 1234.56 », « 1.234,56 ».</summary>
internal static partial class LectureMontant
{
    private const int ChiffresMaximum = 12;

    public static Lu<decimal> Lire(string texte)
    {
        var propre = Devise().Replace(Espaces().Replace(texte, " "), string.Empty).Trim();
        if (Ambigu().IsMatch(propre))
        {
            return Lu<decimal>.Faux($"« {texte} » peut se lire de deux façons : milliers ou décimales ?", "Écrivez le montant avec deux décimales : « 1234,00 ».");
        }

        var trouve = Forme().Match(propre);
        if (!trouve.Success)
        {
            return Lu<decimal>.Faux($"« {texte} » n’est pas un montant.", "Écrivez-le en chiffres avec deux décimales au plus : « 1234,56 ».");
        }

        var entier = string.Concat(trouve.Groups["entier"].Value.Where(char.IsAsciiDigit)).TrimStart('0');
        return Nombre(texte, entier, trouve.Groups["decimales"].Value, trouve.Groups["moins"].Success);
    }

    /// <summary>Amounts of a FEC: « 0000000069,60 », without thousands, the sign before or after.</summary>
    public static Lu<decimal> LireFec(string texte)
    {
        if (texte.Length == 0)
        {
            return 0m;
        }

        var trouve = FormeFec().Match(texte);
        return trouve.Success
            ? Nombre(texte, trouve.Groups["entier"].Value.TrimStart('0'), trouve.Groups["decimales"].Value, trouve.Groups["moins"].Success)
            : Lu<decimal>.Faux($"« {texte} » n’est pas un montant.", "Un FEC écrit « 1234,56 », sans séparateur de milliers : exportez-le de nouveau.");
    }

    private static Lu<decimal> Nombre(string texte, string entier, string decimales, bool negatif)
    {
        if (entier.Length > ChiffresMaximum)
        {
            return Lu<decimal>.Faux($"« {texte} » est un montant invraisemblable.", "Vérifiez que la colonne est bien celle du montant.");
        }

        var nombre = decimal.Parse($"0{entier}.{decimales}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return negatif ? -nombre : nombre;
    }

    // Every blank that French software puts between thousands: space, no-break, narrow no-break, thin.
    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Espaces();

    [GeneratedRegex(@" ?(€|EUR|euros?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Devise();

    [GeneratedRegex(@"^[-−+(]? ?[0-9]{1,3}[.,][0-9]{3}\)?$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Ambigu();

    [GeneratedRegex(
        """
        ^ (?<moins>[-−(])? \+? [ ]?
        (?<entier>
            [0-9]{1,3} ([ ] [0-9]{3})+
          | [0-9]{1,3} ( (\.[0-9]{3})+ (?=,) | (,[0-9]{3})+ (?=\.) | (\.[0-9]{3}){2,} | (,[0-9]{3}){2,} )
          | [0-9]+ )
        ([.,] (?<decimales>[0-9]{1,2}))?
        [ ]? (?<moins>-)? \)? $
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 5000)]
    private static partial Regex Forme();

    [GeneratedRegex(
        @"^\s*((?<moins>-)|\+)?\s*(?<entier>[0-9]+)([.,](?<decimales>[0-9]{1,6}))?\s*((?<moins>-)|\+)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex FormeFec();
}
