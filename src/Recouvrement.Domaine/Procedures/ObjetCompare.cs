namespace Recouvrement.Domaine.Procedures;

/// <summary>What a comparison looks at.</summary>
public enum ObjetCompare
{
    /// <summary>A field of the fact being applied.</summary>
    Champ = 1,

    /// <summary>A value of the dossier's context.</summary>
    Contexte = 2,

    /// <summary>The regime frozen by the criterion fact.</summary>
    Regime = 3,

    /// <summary>The status of a deadline (« jamais » when it never opened).</summary>
    Delai = 4,

    /// <summary>An earlier fact: whether it happened, or one of its fields.</summary>
    Fait = 5,

    /// <summary>The stage one is in, for the ways that are open everywhere.</summary>
    Etape = 6,

    /// <summary>The day on which the condition is judged: that of the fact, of the expiry, or the day asked for.</summary>
    Jour = 7,
}
