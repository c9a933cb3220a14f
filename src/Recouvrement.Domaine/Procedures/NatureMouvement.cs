namespace Recouvrement.Domaine.Procedures;

/// <summary>What happens to a deadline between two states.</summary>
public enum NatureMouvement
{
    /// <summary>It appears.</summary>
    Apparait = 1,

    /// <summary>Its date changes.</summary>
    SeDeplace = 2,

    /// <summary>It closes: met, passed or pointless.</summary>
    SeFerme = 3,

    /// <summary>It was closed and runs again.</summary>
    Rouvre = 4,

    /// <summary>It disappears: with the new facts it never opened.</summary>
    Disparait = 5,
}
