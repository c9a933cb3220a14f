namespace Recouvrement.Domaine.Droit;

/// <summary>What happens when a delay ends on a day that is not a working day.</summary>
public enum Prorogation
{
    /// <summary>CPC 642 al. 2: moved to the next working day (Monday to Friday, not a public holiday).</summary>
    Article642 = 1,

    /// <summary>No extension: prescription (CC 2228-2229) and delays whose text excludes it.</summary>
    Aucune = 2,

    /// <summary>No ruling says whether CPC 642 applies: both dates are kept, the prudent one is acted upon.</summary>
    Incertaine = 3,

    /// <summary>Backward delay (DEL-13): CPC 642 does not apply, the date is brought forward to a working day.</summary>
    Avance = 4,
}
