namespace Recouvrement.Domaine.Decomptes;

/// <summary>From when a regime runs: the date given, or the one that the sum and its title know.</summary>
internal static class Departs
{
    private static readonly DateOnly Reforme = new(2016, 10, 1);

    public static DateOnly? Date(RegimeInteret regime, CreanceDecompte creance, TitreDecompte? titre) => regime.Depart.Jour(creance.Echeance, titre);

    /// <summary>Regimes whose start is known, in order of time.</summary>
    public static IEnumerable<(RegimeInteret Regime, DateOnly Du)> Chronologiques(CreanceDecompte creance, TitreDecompte? titre) =>
        creance.Interets.Select(r => (Regime: r, Du: Date(r, creance, titre))).Where(r => r.Du is not null)
            .Select(r => (r.Regime, r.Du!.Value)).OrderBy(r => r.Value);

    public static string Attente(CauseDepart cause) => cause switch
    {
        CauseDepart.Signification => "en attente de la signification",
        CauseDepart.MiseEnDemeure => "en attente de la date de la mise en demeure",
        CauseDepart.Assignation => "en attente de la date de l’assignation",
        CauseDepart.Jugement => "en attente du jugement",
        _ => "en attente de la date de départ",
    };

    // Ordonnance 2016-131, in force on 1 October 2016: the old articles govern what started before.
    public static string Article(RegimeInteret regime, DateOnly depart) => regime.Article ?? regime.Nature switch
    {
        NatureInteret.Penalites => "C. com. L441-10 II",
        NatureInteret.Conventionnel => "C. civ. 1343-1 al. 2",
        _ when regime.Depart.Cause == CauseDepart.Jugement => depart < Reforme ? "C. civ. 1153-1 (ancien)" : "C. civ. 1231-7",
        _ => depart < Reforme ? "C. civ. 1153 (ancien)" : "C. civ. 1231-6, 1344-1",
    };
}
