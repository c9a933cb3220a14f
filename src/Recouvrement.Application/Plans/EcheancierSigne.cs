using System.Globalization;
using Recouvrement.Domaine.Decomptes.Plans;

namespace Recouvrement.Application.Plans;

/// <summary>
/// The instalments as they were signed, in one value of the fact: « 2026-12-05 150.00 0.00; … » (date, principal, interest). They are
/// read back and never drawn again: a better arithmetic must not move what was signed.
/// </summary>
internal static class EcheancierSigne
{
    public static string Ecrire(IReadOnlyList<Mensualite> mensualites) => string.Join(
        "; ",
        mensualites.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Date:yyyy-MM-dd} {m.Capital:0.00} {m.Interets:0.00}")));

    /// <summary>Null when it is not one.</summary>
    public static IReadOnlyList<Mensualite>? Lire(string? texte)
    {
        if (string.IsNullOrWhiteSpace(texte))
        {
            return null;
        }

        var mensualites = new List<Mensualite>();
        foreach (var ligne in texte.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var mots = ligne.Split(' ');
            if (mots.Length != 3
                || !DateOnly.TryParseExact(mots[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
                || !decimal.TryParse(mots[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var capital)
                || !decimal.TryParse(mots[2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var interets))
            {
                return null;
            }

            mensualites.Add(new Mensualite(mensualites.Count + 1, date, capital + interets, capital, interets));
        }

        return mensualites.Count == 0 ? null : mensualites;
    }
}
