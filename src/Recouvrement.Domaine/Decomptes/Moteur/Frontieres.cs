namespace Recouvrement.Domaine.Decomptes;

/// <summary>
/// Turns dates into days counted. Everything inside the engine is half-open in day numbers, so that the convention on bounds is
/// applied here and nowhere else.
/// </summary>
internal sealed class Frontieres(BornesDeCalcul bornes)
{
    /// <summary>First day that interest counts when it starts on that date.</summary>
    public int Depart(DateOnly date) => bornes == BornesDeCalcul.DebutExclu ? date.DayNumber + 1 : date.DayNumber;

    /// <summary>First day that comes after an event of that date: a payment, the end of a regime, the day of the décompte.</summary>
    public int Apres(DateOnly date) => bornes == BornesDeCalcul.DebutInclus ? date.DayNumber : date.DayNumber + 1;
}
