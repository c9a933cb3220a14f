namespace Recouvrement.Domaine.Decomptes;

/// <summary>Makes interest run on a sum up to a day, line by line.</summary>
internal sealed class CoursDesInterets
{
    /// <summary>First rate that was needed and is not known; null when none was missing.</summary>
    public string? Refus { get; private set; }

    /// <summary>Counts the days before <paramref name="frontiere"/> that were not counted yet.</summary>
    public void Courir(Position position, int frontiere)
    {
        if (frontiere <= position.CouruJusquA)
        {
            return;
        }

        while (position.Prochain < position.Segments.Count)
        {
            var segment = position.Segments[position.Prochain];
            var du = Math.Max(segment.Du, position.CouruJusquA);
            var fin = Math.Min(segment.Fin, frontiere);
            if (du < fin)
            {
                Produire(position, segment, du, fin);
            }

            if (segment.Fin > frontiere)
            {
                break;
            }

            position.Prochain++;
        }

        position.CouruJusquA = frontiere;
    }

    /// <summary>Interest that would run between both days if nothing changed, line by line; null with the reason when a rate is missing.</summary>
    public static decimal? Simuler(Position position, int du, int fin, out string? refus)
    {
        refus = null;
        var total = 0m;
        foreach (var segment in position.Segments)
        {
            var jours = Math.Min(segment.Fin, fin) - Math.Max(segment.Du, du);
            if (jours <= 0 || segment.Arrete || position.Reste + position.Capitalises == 0)
            {
                continue;
            }

            if (segment.Refus is not null)
            {
                refus = segment.Refus;
                return null;
            }

            total += segment.Interet(position.Reste, segment.Taux, jours) + segment.Interet(position.Capitalises, segment.Taux, jours);
        }

        return total;
    }

    private void Produire(Position position, Segment segment, int du, int fin)
    {
        if (segment.Arrete || (position.Reste == 0 && position.Capitalises == 0))
        {
            return;
        }

        if (segment.Refus is not null)
        {
            Refus ??= segment.Refus;
            return;
        }

        // Wages withheld bear the simple rate from the day they were withheld (CPCE L212-13).
        var sansMajoration = segment.Points > 0 ? Math.Min(position.SansMajoration, position.Reste) : 0;
        Ajouter(position, segment, position.Poste, position.Reste - sansMajoration, segment.Points, du, fin);
        Ajouter(position, segment, position.Poste, sansMajoration, 0, du, fin);
        Ajouter(position, segment, Poste.InteretsCapitalises, position.Capitalises, segment.Points, du, fin);
    }

    private static void Ajouter(Position position, Segment segment, Poste poste, decimal montant, decimal points, int du, int fin)
    {
        if (montant == 0)
        {
            return;
        }

        var taux = segment.Taux - segment.Points + points;
        position.Courir(new LigneInteret(
            position.Id,
            poste,
            segment.Nature,
            DateOnly.FromDayNumber(du),
            DateOnly.FromDayNumber(fin - 1),
            fin - du,
            montant,
            taux,
            points,
            segment.Interet(montant, taux, fin - du),
            segment.Article,
            segment.Serie,
            segment.Version?.Id,
            segment.Source));
    }
}
