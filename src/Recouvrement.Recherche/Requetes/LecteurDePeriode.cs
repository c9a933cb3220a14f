using System.Globalization;

namespace Recouvrement.Recherche.Requetes;

/// <summary>Reads what follows <c>date:</c> — « 2026 », « 2026-03 », « 12/03/2026 », « 2026-03..2026-06 », « ..2026-06 ».</summary>
public static class LecteurDePeriode
{
    private static readonly string[] Jours = ["yyyy-MM-dd", "yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];
    private static readonly string[] Mois = ["yyyy-MM", "yyyy-M", "M/yyyy", "MM-yyyy"];

    /// <summary>The days meant, or null when the text is no date. Bounds given backwards are put back in order.</summary>
    public static Periode? Lire(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        // Some keyboards turn two or three dots into one character.
        var bornes = texte.Replace("…", "..", StringComparison.Ordinal).Split("..", 2);
        if (bornes.Length == 1) return Une(bornes[0]);
        var (du, au) = (bornes[0].Trim(), bornes[1].Trim('.', ' '));
        if (du.Length == 0 && au.Length == 0) return null;
        Periode? a = du.Length == 0 ? default(Periode) : Une(du), b = au.Length == 0 ? default(Periode) : Une(au);
        if (a is not { } debut || b is not { } fin) return null;
        return debut.Du is { } d && fin.Au is { } f && d > f ? new Periode(fin.Du, debut.Au) : new Periode(debut.Du, fin.Au);
    }

    private static Periode? Une(string texte)
    {
        var culture = CultureInfo.InvariantCulture;
        var t = texte.Trim();
        if (DateOnly.TryParseExact(t, Jours, culture, DateTimeStyles.None, out var jour)) return new Periode(jour, jour);
        if (DateOnly.TryParseExact(t, Mois, culture, DateTimeStyles.None, out var mois))
            return new Periode(mois, new DateOnly(mois.Year, mois.Month, DateTime.DaysInMonth(mois.Year, mois.Month)));
        return t.Length == 4 && int.TryParse(t, NumberStyles.None, culture, out var annee) && annee is >= 1800 and <= 2200
            ? new Periode(new DateOnly(annee, 1, 1), new DateOnly(annee, 12, 31)) : null;
    }
}
