namespace Recouvrement.Application.Plans;

/// <summary>Who granted a plan.</summary>
public enum CadreDuPlan
{
    /// <summary>An agreement that nobody signed, or whose signature is not kept.</summary>
    Amiable = 1,

    /// <summary>A signed schedule: it acknowledges the debt (C. civ. 2240).</summary>
    Protocole = 2,

    /// <summary>A delay granted by the judge (C. civ. 1343-5).</summary>
    Juge = 3,

    /// <summary>A plan or measures of surendettement.</summary>
    Surendettement = 4,
}
