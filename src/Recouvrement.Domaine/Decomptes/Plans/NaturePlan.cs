namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>Who made the plan; only the judge’s is limited in time (C. civ. 1343-5).</summary>
public enum NaturePlan
{
    /// <summary>An agreement: free, without a limit of duration.</summary>
    Amiable = 1,

    /// <summary>A delay granted by the judge: two years at most, no majoration.</summary>
    Judiciaire = 2,
}
