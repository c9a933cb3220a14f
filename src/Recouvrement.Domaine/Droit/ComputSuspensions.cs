namespace Recouvrement.Domaine.Droit;

/// <summary>Moves the end of a delay by the suspensions that it met, one after the other.</summary>
internal static class ComputSuspensions
{
    /// <summary>One suspension as it counted: the days it took, the end that followed, and whether the minimum of the law decided.</summary>
    internal readonly record struct Pas(SuspensionRetenue Suspension, DateOnly Du, int Jours, DateOnly Fin, bool ParLeMinimum);

    /// <summary>The end once every suspension has counted.</summary>
    public static DateOnly Deplacer(DateOnly depart, DateOnly fin, IReadOnlyList<SuspensionRetenue> suspensions) =>
        suspensions.Count == 0 ? fin : Compter(depart, fin, suspensions) is [.., var dernier] ? dernier.Fin : fin;

    /// <summary>Step by step. Two suspensions that overlap count once; one that begins before the delay counts from its start.</summary>
    public static List<Pas> Compter(DateOnly depart, DateOnly fin, IReadOnlyList<SuspensionRetenue> suspensions)
    {
        var pas = new List<Pas>(suspensions.Count);
        var compteJusquA = depart;
        foreach (var suspension in suspensions)
        {
            var du = suspension.Du > compteJusquA ? suspension.Du : compteJusquA;
            var jours = suspension.Au.DayNumber - du.DayNumber;
            if (jours <= 0 || du > fin)
            {
                continue;
            }

            fin = fin.AddDays(jours);
            var minimum = suspension.AuMoins is { } auMoins && auMoins > fin;
            fin = minimum ? suspension.AuMoins!.Value : fin;
            pas.Add(new Pas(suspension, du, jours, fin, minimum));
            compteJusquA = suspension.Au;
        }

        return pas;
    }
}
