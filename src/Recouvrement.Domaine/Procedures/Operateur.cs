namespace Recouvrement.Domaine.Procedures;

/// <summary>How a comparison compares.</summary>
public enum Operateur
{
    /// <summary>Is one of the values.</summary>
    Parmi = 1,

    /// <summary>Is none of the values; a missing value is none of them.</summary>
    Sauf = 2,

    /// <summary>A number at most equal to the bound.</summary>
    AuPlus = 3,

    /// <summary>A number above the bound.</summary>
    PlusDe = 4,

    /// <summary>A number below the bound.</summary>
    MoinsDe = 5,

    /// <summary>A date before the one given.</summary>
    Avant = 6,

    /// <summary>A date on or after the one given.</summary>
    Depuis = 7,

    /// <summary>A date within a period of every year, both ends included; it may run over the new year.</summary>
    ChaqueAnnee = 8,

    /// <summary>A date later than that many days after the day on which the condition is judged.</summary>
    DansPlusDe = 9,
}
