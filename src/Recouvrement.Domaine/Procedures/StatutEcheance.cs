namespace Recouvrement.Domaine.Procedures;

/// <summary>Where a deadline stands on a given day.</summary>
public enum StatutEcheance
{
    /// <summary>Running.</summary>
    Ouverte = 1,

    /// <summary>Met in time by a fact.</summary>
    Tenue = 2,

    /// <summary>Passed without the fact that would have met it.</summary>
    Echue = 3,

    /// <summary>Made pointless by what happened.</summary>
    SansObjet = 4,

    /// <summary>The law refuses to answer (no version, verification too old): a human must decide.</summary>
    Indeterminee = 5,

    /// <summary>Alive but standing still: suspended, or interrupted by something that lasts.</summary>
    Suspendue = 6,
}
