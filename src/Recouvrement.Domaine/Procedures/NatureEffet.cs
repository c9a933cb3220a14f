namespace Recouvrement.Domaine.Procedures;

/// <summary>What an effect does. Closed: a file cannot invent one.</summary>
public enum NatureEffet
{
    /// <summary>The title can be enforced.</summary>
    TitreExecutoire = 1,

    /// <summary>Acts named by the scope are forbidden against this debtor.</summary>
    ActesInterdits = 2,

    /// <summary>Acts named by the scope wait until the procedure ends; what was begun stays where it is.</summary>
    ActesSuspendus = 3,

    /// <summary>Interest no longer runs, with the exceptions that the sentence names.</summary>
    InteretsArretes = 4,

    /// <summary>The debtor may not pay what he owed before.</summary>
    PaiementsInterdits = 5,

    /// <summary>Worth a banner, nothing more.</summary>
    Information = 6,
}
