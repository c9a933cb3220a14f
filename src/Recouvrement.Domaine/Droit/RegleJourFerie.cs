namespace Recouvrement.Domaine.Droit;

/// <summary>One public holiday as data: a fixed day of the year, a distance from Easter, or one single date.</summary>
/// <param name="Libelle">Its name in French.</param>
/// <param name="Mois">Month of a fixed day; null otherwise.</param>
/// <param name="Jour">Day of the month of a fixed day; null otherwise.</param>
/// <param name="DepuisPaques">Days after Easter Sunday (Easter Monday is 1); null otherwise.</param>
/// <param name="Date">A single day declared closed by a text; null otherwise.</param>
/// <param name="Territoires">Territory codes where it applies; empty for the whole of France.</param>
/// <param name="EnVigueur">The years of the calendar in which it applies, judged on the day itself.</param>
/// <param name="Passeport">Article, source, confidence.</param>
public sealed record RegleJourFerie(
    string Libelle,
    int? Mois,
    int? Jour,
    int? DepuisPaques,
    DateOnly? Date,
    IReadOnlyList<string> Territoires,
    Periode EnVigueur,
    Passeport Passeport)
{
    /// <summary>True for a holiday of the whole country.</summary>
    public bool EstNational => Territoires.Count == 0;
}
