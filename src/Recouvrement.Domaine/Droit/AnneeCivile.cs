namespace Recouvrement.Domaine.Droit;

/// <summary>
/// One civil year of a calendar: its holidays, and two bitmaps of working days (with and without the local holidays),
/// because the fold asks « is this day a working day » thousands of times a second.
/// </summary>
internal sealed class AnneeCivile
{
    private const int BitsParMot = 64;
    private readonly ulong[] ouvrables = new ulong[6];
    private readonly ulong[] ouvrablesSansLocaux = new ulong[6];

    public AnneeCivile(int annee, IReadOnlyList<RegleJourFerie> regles)
    {
        Feries = Calculer(annee, regles);
        var jour = new DateOnly(annee, 1, 1);
        for (var rang = 1; rang <= (DateTime.IsLeapYear(annee) ? 366 : 365); rang++, jour = jour.AddDays(1))
        {
            if (jour.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                Noter(ouvrables, rang, true);
                Noter(ouvrablesSansLocaux, rang, true);
            }
        }

        foreach (var ferie in Feries)
        {
            Noter(ouvrables, ferie.Date.DayOfYear, false);
            if (ferie.Regle.EstNational)
            {
                Noter(ouvrablesSansLocaux, ferie.Date.DayOfYear, false);
            }
        }
    }

    public JourFerie[] Feries { get; }

    public bool EstOuvrable(int rang, bool sansLocaux) =>
        ((sansLocaux ? ouvrablesSansLocaux : ouvrables)[rang / BitsParMot] & (1UL << (rang % BitsParMot))) != 0;

    private static void Noter(ulong[] mots, int rang, bool ouvrable)
    {
        var masque = 1UL << (rang % BitsParMot);
        mots[rang / BitsParMot] = ouvrable ? mots[rang / BitsParMot] | masque : mots[rang / BitsParMot] & ~masque;
    }

    private static JourFerie[] Calculer(int annee, IReadOnlyList<RegleJourFerie> regles)
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
        { Mois: { } mois, Jour: { } jour } => jour <= DateTime.DaysInMonth(annee, mois) ? new DateOnly(annee, mois, jour) : null,
        _ => null,
    };
}
