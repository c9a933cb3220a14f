namespace Recouvrement.Domaine.Decomptes;

/// <summary>Something that happens on a day.</summary>
internal sealed record Evenement(DateOnly Date, int Rang, string Id, Action Appliquer)
{
    /// <summary>By day, then rank, then identity: never by the order of recording.</summary>
    public static int Comparer(Evenement a, Evenement b)
    {
        var parDate = a.Date.CompareTo(b.Date);
        var parRang = parDate != 0 ? parDate : a.Rang.CompareTo(b.Rang);
        return parRang != 0 ? parRang : string.CompareOrdinal(a.Id, b.Id);
    }
}
