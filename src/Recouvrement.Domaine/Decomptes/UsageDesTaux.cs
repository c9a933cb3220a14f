using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Decomptes;

/// <summary>On which day a rate is read to compute a day, and until when it answers.</summary>
public static class UsageDesTaux
{
    /// <summary>First day of the half-year of a day.</summary>
    public static DateOnly Semestre(DateOnly jour) => new(jour.Year, jour.Month <= 6 ? 1 : 7, 1);

    /// <summary>
    /// True when the rate of the first day of the half-year holds for all of it: a change of the BCE on 16 September waits until 1 January
    /// (C. com. L441-10 II).
    /// </summary>
    /// <param name="serie">Id of the rate; null for a rate that no series gives.</param>
    public static bool EstParSemestre(string? serie) => string.Equals(serie, ReglesDuDecompte.Refi, StringComparison.Ordinal);

    /// <summary>The day on which the rate of a day is read.</summary>
    public static DateOnly JourLu(SerieDeTaux serie, DateOnly jour)
    {
        ArgumentNullException.ThrowIfNull(serie);
        return EstParSemestre(serie.Id) ? Semestre(jour) : jour;
    }

    /// <summary>Last day that can be computed: of a half-year, as soon as its first day was verified.</summary>
    public static DateOnly DernierJour(SerieDeTaux serie)
    {
        ArgumentNullException.ThrowIfNull(serie);
        return EstParSemestre(serie.Id) ? Semestre(serie.VerifieJusquAu).AddMonths(6).AddDays(-1) : serie.VerifieJusquAu;
    }
}
