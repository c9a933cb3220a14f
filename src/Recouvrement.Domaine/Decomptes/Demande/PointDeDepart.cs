namespace Recouvrement.Domaine.Decomptes;

/// <summary>From when interest runs.</summary>
/// <param name="Cause">What makes it run.</param>
/// <param name="Date">
/// The day. Null: that of the due date, of the title or of its service according to the cause; and when that one is not known
/// either, interest waits and the décompte says so.
/// </param>
public sealed record PointDeDepart(CauseDepart Cause, DateOnly? Date = null)
{
    /// <summary>The day, given or known from what it depends on; null while it is awaited.</summary>
    /// <param name="echeance">Due date of the sum; null when it plays no part.</param>
    /// <param name="titre">Title of the sum; null when it has none.</param>
    public DateOnly? Jour(DateOnly? echeance, TitreDecompte? titre) => Date ?? Cause switch
    {
        CauseDepart.Echeance => echeance,
        CauseDepart.Jugement => titre?.Date,
        CauseDepart.Signification => titre?.SignifieLe,
        _ => null,
    };
}
