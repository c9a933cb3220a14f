using System.Globalization;
using System.Text.RegularExpressions;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>Dates written « 31/01/2026 » or « 2026-01-31 »; a midnight behind them, as databases export, is dropped.</summary>
internal static partial class LectureDate
{
    private const string Remede = "Écrivez-la jj/mm/aaaa, par exemple 31/01/2026.";
    private static readonly string[] Formes = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd", "yyyy/MM/dd"];

    public static Lu<DateOnly> Lire(string texte)
    {
        var jour = Minuit().Replace(texte, string.Empty);
        if (DateOnly.TryParseExact(jour, Formes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return Vraisemblable(texte, date);
        }

        if (Complete().IsMatch(jour))
        {
            return Lu<DateOnly>.Faux($"« {texte} » n’existe pas au calendrier.", "Vérifiez le jour et le mois, le jour venant en premier : 31/01/2026.");
        }

        if (AnneeCourte().IsMatch(jour))
        {
            return Lu<DateOnly>.Faux($"« {texte} » n’a pas une année de quatre chiffres.", Remede);
        }

        return NumeroExcel().IsMatch(jour)
            ? Lu<DateOnly>.Faux($"« {texte} » est un numéro de jour d’Excel.", "Donnez à la colonne le format « Date » avant d’enregistrer le CSV.")
            : Lu<DateOnly>.Faux($"« {texte} » n’est pas une date.", Remede);
    }

    /// <summary>Dates of a FEC: « 20260131 »; the forms above are understood too.</summary>
    public static Lu<DateOnly> LireFec(string texte) =>
        DateOnly.TryParseExact(texte, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Vraisemblable(texte, date)
        : HuitChiffres().IsMatch(texte) ? Lu<DateOnly>.Faux($"« {texte} » n’existe pas au calendrier.", "Un FEC écrit ses dates AAAAMMJJ : exportez-le de nouveau.")
        : Lire(texte);

    private static Lu<DateOnly> Vraisemblable(string texte, DateOnly date) =>
        date.Year is >= 1950 and < 2100 ? date : Lu<DateOnly>.Faux($"« {texte} » a une année invraisemblable.", Remede);

    [GeneratedRegex(@"[T ]0{1,2}:00(:00(\.0+)?)?Z?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Minuit();

    [GeneratedRegex(@"^([0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}[-/][0-9]{2}[-/][0-9]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Complete();

    [GeneratedRegex(@"^[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex AnneeCourte();

    [GeneratedRegex(@"^[2-6][0-9]{4}([.,][0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NumeroExcel();

    [GeneratedRegex(@"^[0-9]{8}$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex HuitChiffres();
}
