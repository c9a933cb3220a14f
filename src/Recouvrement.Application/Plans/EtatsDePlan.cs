namespace Recouvrement.Application.Plans;

/// <summary>Which plans a list shows.</summary>
public enum EtatsDePlan
{
    /// <summary>Those that run, kept or not.</summary>
    EnCours = 1,

    /// <summary>An instalment is late, its days of grace run.</summary>
    EnRetard = 2,

    /// <summary>An instalment is broken and nobody decided yet.</summary>
    Rompus = 3,

    /// <summary>An instalment falls within the seven days to come.</summary>
    CetteSemaine = 4,

    /// <summary>Paid to the last cent.</summary>
    Soldes = 5,

    /// <summary>Denounced, or ended otherwise.</summary>
    Finis = 6,

    /// <summary>All.</summary>
    Tous = 7,
}
