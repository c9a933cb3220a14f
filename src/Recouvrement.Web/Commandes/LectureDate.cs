using System.Globalization;

namespace Recouvrement.Web.Commandes;

/// <summary>Dates as typed on the command line: 2026-09-02 or 02/09/2026.</summary>
internal static class LectureDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd/MM/yyyy"];

    public static bool Lire(string texte, out DateOnly date) =>
        DateOnly.TryParseExact(texte, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static string Refus(string option, string texte) =>
        $"{option}\u00A0: «\u00A0{texte}\u00A0» n’est pas une date existante\u00A0; écrivez-la AAAA-MM-JJ (2026-09-02).";
}
