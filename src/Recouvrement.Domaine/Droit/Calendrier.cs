namespace Recouvrement.Domaine.Droit;

/// <summary>
/// The working days of one territory (CPC 642: Monday to Friday, public holidays and days declared closed excepted).
/// Immutable; years are computed once and kept.
/// </summary>
public sealed class Calendrier
{
    private readonly IReadOnlyList<RegleJourFerie> regles;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<int, JourFerie[]> parAnnee = new();

    /// <summary>Builds the calendar of <paramref name="territoire"/> from the rules that apply there.</summary>
    public Calendrier(string territoire, IEnumerable<RegleJourFerie> regles)
    {
        Territoire = territoire;
        this.regles = [.. regles.Where(r => r.EstNational || r.Territoires.Contains(territoire, StringComparer.Ordinal))];
    }

    /// <summary>Code of the territory.</summary>
    public string Territoire { get; }

    /// <summary>Public holidays of a civil year, in order.</summary>
    public IReadOnlyList<JourFerie> Feries(int annee) => ParAnnee(annee);

    /// <summary>The holiday on that day, or null.</summary>
    public JourFerie? Ferie(DateOnly jour)
    {
        foreach (var ferie in ParAnnee(jour.Year))
        {
            if (ferie.Date == jour)
            {
                return ferie;
            }
        }

        return null;
    }

    /// <summary>True from Monday to Friday when the day is not a holiday.</summary>
    public bool EstOuvrable(DateOnly jour) =>
        jour.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Ferie(jour) is null;

    /// <summary>The day itself when it is a working day, otherwise the first working day after it (CPC 642 al. 2).</summary>
    public DateOnly PremierOuvrable(DateOnly jour)
    {
        while (!EstOuvrable(jour))
        {
            jour = jour.AddDays(1);
        }

        return jour;
    }

    /// <summary>The day itself when it is a working day, otherwise the last working day before it (DEL-13).</summary>
    public DateOnly DernierOuvrable(DateOnly jour)
    {
        while (!EstOuvrable(jour))
        {
            jour = jour.AddDays(-1);
        }

        return jour;
    }

    private JourFerie[] ParAnnee(int annee) => parAnnee.GetOrAdd(annee, Calculer);

    private JourFerie[] Calculer(int annee)
    {
        var paques = Paques.Dimanche(annee);
        var jours = new List<JourFerie>();
        foreach (var regle in regles)
        {
            if (JourDe(regle, annee, paques) is { } jour && regle.EnVigueur.Contient(jour))
            {
                jours.Add(new JourFerie(jour, regle));
            }
        }

        return [.. jours.OrderBy(j => j.Date)];
    }

    private static DateOnly? JourDe(RegleJourFerie regle, int annee, DateOnly paques) => regle switch
    {
        { Date: { } date } => date.Year == annee ? date : null,
        { DepuisPaques: { } decalage } => paques.AddDays(decalage),
        { Mois: { } mois, Jour: { } jour } => new DateOnly(annee, mois, jour),
        _ => null,
    };
}
