namespace Recouvrement.Domaine.Decomptes;

/// <summary>From when interest runs.</summary>
/// <param name="Cause">What makes it run.</param>
/// <param name="Date">
/// The day. Null: that of the due date, of the title or of its service according to the cause; and when that one is not known
/// either, interest waits and the décompte says so.
/// </param>
public sealed record PointDeDepart(CauseDepart Cause, DateOnly? Date = null);
