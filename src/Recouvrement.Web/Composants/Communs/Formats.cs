using System.Globalization;
using Recouvrement.Domaine;

namespace Recouvrement.Web.Composants.Communs;

/// <summary>What the pages write besides what <see cref="TexteFrancais"/> knows: relative days, instants, sizes.</summary>
public static class Formats
{
    /// <summary>« aujourd’hui », « dans 3 jours », « il y a 2 mois »; exact up to sixty days, in months and years beyond.</summary>
    public static string Relatif(DateOnly jour, DateOnly aujourdhui)
    {
        var ecart = jour.DayNumber - aujourdhui.DayNumber;
        return ecart switch
        {
            0 => "aujourd’hui",
            1 => "demain",
            -1 => "hier",
            > 1 => "dans " + Duree(ecart),
            _ => "il y a " + Duree(-ecart),
        };
    }

    /// <summary>« 22/11/2026 à 14:05 », in French time whatever the server's.</summary>
    public static string Instant(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Paris);
        return TexteFrancais.DateCourte(DateOnly.FromDateTime(local.DateTime))
            + local.ToString(" 'à' HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>« 1,2 Mo ».</summary>
    public static string Taille(long octets) => octets switch
    {
        < 1024 => TexteFrancais.Accorder((int)octets, "octet"),
        < 1024 * 1024 => TexteFrancais.Nombre(octets / 1024m, 0) + TexteFrancais.Insecable + "ko",
        _ when octets % (1024 * 1024) == 0 => TexteFrancais.Nombre(octets / 1024m / 1024m, 0) + TexteFrancais.Insecable + "Mo",
        _ => TexteFrancais.Nombre(octets / 1024m / 1024m, 1) + TexteFrancais.Insecable + "Mo",
    };

    /// <summary>« 2026-11-22 », for <c>datetime</c> attributes and date fields.</summary>
    public static string Iso(DateOnly jour) => jour.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static readonly TimeZoneInfo Paris =
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Paris", out var zone) ? zone : TimeZoneInfo.Local;

    private static string Duree(int jours) => jours switch
    {
        <= 60 => TexteFrancais.Accorder(jours, "jour"),
        < 730 => TexteFrancais.Nombre(jours / 30.44m, 0) + TexteFrancais.Insecable + "mois",
        _ => TexteFrancais.Accorder((int)(jours / 365.25m), "an"),
    };
}
