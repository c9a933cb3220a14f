namespace Recouvrement.Domaine.Droit;

/// <summary>
/// The working days of one territory (CPC 642: Monday to Friday, public holidays and days declared closed excepted).
/// Immutable and safe to share; years are computed once and kept. Kept from <see cref="PremiereAnnee"/> to
/// <see cref="DerniereAnnee"/>: a date outside throws, because a deadline there can only be a typing error.
/// </summary>
public sealed class Calendrier
{
    /// <summary>First civil year kept.</summary>
    public const int PremiereAnnee = 1800;

    /// <summary>Last civil year kept.</summary>
    public const int DerniereAnnee = 2999;

    private readonly IReadOnlyList<RegleJourFerie> regles;

    // Filled on demand without a lock: two threads computing the same year write the same content.
    private readonly AnneeCivile?[] annees = new AnneeCivile?[DerniereAnnee - PremiereAnnee + 1];

    /// <summary>Builds the calendar of <paramref name="territoire"/> from the rules that apply there.</summary>
    public Calendrier(string territoire, IEnumerable<RegleJourFerie> regles)
    {
        Territoire = territoire;
        this.regles = [.. regles.Where(r => r.EstNational || r.Territoires.Contains(territoire, StringComparer.Ordinal))];
        ADesFeriesLocaux = this.regles.Any(r => !r.EstNational);
    }

    /// <summary>Code of the territory.</summary>
    public string Territoire { get; }

    /// <summary>True when the territory has holidays that the rest of the country has not.</summary>
    public bool ADesFeriesLocaux { get; }

    /// <summary>Public holidays of a civil year, in order.</summary>
    public IReadOnlyList<JourFerie> Feries(int annee) => Annee(annee).Feries;

    /// <summary>The holiday on that day, or null.</summary>
    public JourFerie? Ferie(DateOnly jour)
    {
        foreach (var ferie in Annee(jour.Year).Feries)
        {
            if (ferie.Date == jour)
            {
                return ferie;
            }
        }

        return null;
    }

    /// <summary>True from Monday to Friday when the day is not a holiday; local holidays may be left out of account.</summary>
    public bool EstOuvrable(DateOnly jour, bool sansLocaux = false) =>
        Annee(jour.Year).EstOuvrable(jour.DayOfYear, sansLocaux);

    /// <summary>The day itself when it is a working day, otherwise the first working day after it (CPC 642 al. 2).</summary>
    public DateOnly PremierOuvrable(DateOnly jour, bool sansLocaux = false)
    {
        while (!EstOuvrable(jour, sansLocaux))
        {
            jour = jour.AddDays(1);
        }

        return jour;
    }

    /// <summary>The day itself when it is a working day, otherwise the last working day before it (DEL-13).</summary>
    public DateOnly DernierOuvrable(DateOnly jour, bool sansLocaux = false)
    {
        while (!EstOuvrable(jour, sansLocaux))
        {
            jour = jour.AddDays(-1);
        }

        return jour;
    }

    /// <summary>
    /// The n-th working day after a day, Sundays and holidays left out. Saturdays count or not as
    /// <paramref name="samediCompte"/> says; the day of departure does not count.
    /// </summary>
    public DateOnly AjouterOuvrables(DateOnly jour, int nombre, bool samediCompte, bool sansLocaux = false)
    {
        while (nombre > 0)
        {
            jour = jour.AddDays(1);
            var compte = jour.DayOfWeek == DayOfWeek.Saturday
                ? samediCompte && (Ferie(jour) is not { } ferie || (sansLocaux && !ferie.Regle.EstNational))
                : EstOuvrable(jour, sansLocaux);
            nombre -= compte ? 1 : 0;
        }

        return jour;
    }

    private AnneeCivile Annee(int annee)
    {
        ref var connue = ref annees[annee - PremiereAnnee];
        return connue ?? (connue = new AnneeCivile(annee, regles));
    }
}
