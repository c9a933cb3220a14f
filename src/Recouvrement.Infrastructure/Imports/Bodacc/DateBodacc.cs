using System.Globalization;
using System.Text.RegularExpressions;
using Recouvrement.Application.Imports;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>The dates of the bulletin over the years: « 2022-01-27 », « 27/01/2022 », « 27 novembre 2008 », « 1er janvier 2020 ».</summary>
internal static partial class DateBodacc
{
    private static readonly string[] Formes = ["yyyy-MM-dd", "d/M/yyyy"];

    private static readonly string[] Mois =
        ["janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"];

    /// <summary>The day, or null when the text is none.</summary>
    public static DateOnly? Lire(string texte)
    {
        var jour = texte.Trim();
        if (HeureEnSuite().Match(jour) is { Success: true } suite)
        {
            jour = jour[..suite.Index];
        }

        return DateOnly.TryParseExact(jour, Formes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Vraisemblable(date)
            : EnLettres(Repli.ParMots(jour));
    }

    private static DateOnly? EnLettres(string replie)
    {
        if (Lettres().Match(replie) is not { Success: true } trouve)
        {
            return null;
        }

        var mois = Array.IndexOf(Mois, trouve.Groups["mois"].Value) + 1;
        var annee = int.Parse(trouve.Groups["annee"].ValueSpan, CultureInfo.InvariantCulture);
        var quantieme = int.Parse(trouve.Groups["jour"].ValueSpan, CultureInfo.InvariantCulture);
        return mois > 0 && annee is >= 1 and <= 9999 && quantieme >= 1 && quantieme <= DateTime.DaysInMonth(annee, mois)
            ? Vraisemblable(new DateOnly(annee, mois, quantieme))
            : null;
    }

    // Births reach back to 1900; nothing was published after 2100.
    private static DateOnly? Vraisemblable(DateOnly date) => date.Year is >= 1900 and < 2100 ? date : null;

    [GeneratedRegex("^(?<jour>[0-9]{1,2}) ?(er|e)? (?<mois>[a-z]+) (?<annee>[0-9]{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Lettres();

    [GeneratedRegex("(?<=^[0-9]{4}-[0-9]{2}-[0-9]{2})T.*$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HeureEnSuite();
}
