using System.Globalization;

namespace Recouvrement.Actes.Filtres;

/// <summary>French dates and numbers as acts write them; nothing here reads the culture of the machine.</summary>
internal static class TexteActeFrancais
{
    private const string Insecable = "\u00A0";

    private static readonly string[] Mois =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly NumberFormatInfo Nombres = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = Insecable,
        NumberGroupSizes = [3],
        NegativeSign = "−",
    });

    public static string DateCourte(DateOnly jour) => jour.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public static string DateLongue(DateOnly jour) => string.Create(
        CultureInfo.InvariantCulture, $"{jour.Day}{(jour.Day == 1 ? "er" : string.Empty)} {Mois[jour.Month - 1]} {jour.Year:0000}");

    public static string Nombre(decimal valeur, int decimales) =>
        decimal.Round(valeur, decimales, MidpointRounding.AwayFromZero)
            .ToString(string.Create(CultureInfo.InvariantCulture, $"N{decimales}"), Nombres);

    /// <summary>As many decimals as the number has: 12 gives « 12 », 12.50 gives « 12,5 ».</summary>
    public static string NombreNaturel(decimal valeur) => valeur.ToString("#,##0.##########", Nombres);

    public static string Euros(decimal montant) => Nombre(montant, 2) + Insecable + "€";

    public static string Pourcent(decimal taux, int? decimales) =>
        (decimales is { } d ? Nombre(taux, d) : NombreNaturel(taux)) + Insecable + "%";
}
