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
}
