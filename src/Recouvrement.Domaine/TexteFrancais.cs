using System.Globalization;

namespace Recouvrement.Domaine;

/// <summary>
/// French dates and amounts, written the same on every machine: nothing here reads the culture data of the system.
/// </summary>
public static class TexteFrancais
{
    /// <summary>Non-breaking space, between a number and its unit.</summary>
    public const char Insecable = '\u00A0';

    private static readonly string[] Mois =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] Jours = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static readonly NumberFormatInfo Nombres = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Insecable.ToString(),
        NumberGroupSizes = [3],
        NegativeSign = "−",
    });

    /// <summary>« 1er septembre 2026 ».</summary>
    public static string DateLongue(DateOnly jour) =>
        string.Create(CultureInfo.InvariantCulture, $"{Quantieme(jour.Day)} {Mois[jour.Month - 1]} {jour.Year}");

    /// <summary>« mardi 1er septembre 2026 ».</summary>
    public static string DateComplete(DateOnly jour) => $"{JourDeSemaine(jour)} {DateLongue(jour)}";

    /// <summary>« 01/09/2026 ».</summary>
    public static string DateCourte(DateOnly jour) => jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>« mardi ».</summary>
    public static string JourDeSemaine(DateOnly jour) => Jours[(int)jour.DayOfWeek];

    /// <summary>« 1 234,56 € », with non-breaking spaces.</summary>
    public static string Euros(decimal montant) => Nombre(montant, 2) + Insecable + "€";

    /// <summary>« 1 234,5 », grouped by three with non-breaking spaces.</summary>
    public static string Nombre(decimal valeur, int decimales) =>
        decimal.Round(valeur, decimales, MidpointRounding.AwayFromZero)
            .ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimales}"), Nombres);

    /// <summary>« 1 délai », « 3 délais »: zero and one take the singular in French.</summary>
    public static string Accorder(int nombre, string singulier, string? pluriel = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{nombre}{Insecable}{(nombre is > -2 and < 2 ? singulier : pluriel ?? singulier + "s")}");

    /// <summary>« ordonnance » becomes « Ordonnance »; « RCS » stays.</summary>
    public static string Majuscule(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        return texte.Length == 0 ? texte : char.ToUpperInvariant(texte[0]) + texte[1..];
    }

    /// <summary>« Depuis le… » becomes « depuis le… », inside a sentence.</summary>
    public static string Minuscule(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        return texte.Length == 0 ? texte : char.ToLowerInvariant(texte[0]) + texte[1..];
    }

    private static string Quantieme(int jour) => jour == 1 ? "1er" : jour.ToString(CultureInfo.InvariantCulture);
}
