namespace Recouvrement.Domaine.Droit;

/// <summary>The bare arithmetic of delays (CPC 640 to 642), without calendars or doubts.</summary>
internal static class ComputDelai
{
    private const int AnneesMax = 200;
    private const int MoisMax = AnneesMax * 12;
    private const int JoursMax = AnneesMax * 366;
    private const int PremierDepart = 1900;
    private const int DernierDepart = 2299;

    /// <summary>Why this delay cannot be counted from that day, or null: a year 20260 is a typing error, not a deadline.</summary>
    public static string? Obstacle(DateOnly depart, Duree duree)
    {
        if (depart.Year is < PremierDepart or > DernierDepart)
        {
            return $"La date de départ {TexteFrancais.DateCourte(depart)} est hors des années 1900 à 2299 : vérifiez la saisie.";
        }

        if (duree.Rebours && duree.Unite != UniteDeJours.Calendaires)
        {
            return "Un délai à rebours se compte en jours calendaires ou en mois, pas en jours ouvrables.";
        }

        return duree.Annees is < 0 or > AnneesMax || duree.Mois is < 0 or > MoisMax || duree.Jours is < 0 or > JoursMax
            ? "La durée doit être positive et ne pas dépasser 200 ans : vérifiez la saisie."
            : null;
    }

    /// <summary>
    /// End of the delay before any extension. Months come before days (CPC 641 al. 3) and are counted in one leap from the
    /// origin, so that a missing quantième gives the last day of the month without being lost on the way (CPC 641 al. 2).
    /// Backwards, the day of the hearing and n whole days are left out: the act is done on the day before (DEL-12).
    /// </summary>
    public static DateOnly Brute(DateOnly depart, Duree duree, VersionDelai version)
    {
        if (duree.Rebours)
        {
            return depart.AddMonths(-duree.TotalMois).AddDays(-(duree.Jours + 1));
        }

        var jour = depart.AddMonths(duree.TotalMois).AddDays(duree.Jours);
        if (version.FinDeMois)
        {
            return new DateOnly(jour.Year, jour.Month, DateTime.DaysInMonth(jour.Year, jour.Month));
        }

        return version.AuPlusTard is { } butoir && butoir < jour ? butoir : jour;
    }
}
