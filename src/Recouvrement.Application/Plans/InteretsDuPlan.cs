namespace Recouvrement.Application.Plans;

/// <summary>What becomes of interest while a plan runs.</summary>
public enum InteretsDuPlan
{
    /// <summary>It runs, outside the instalments.</summary>
    Courent = 1,

    /// <summary>It runs at the rate of the plan, inside the instalments.</summary>
    Compris = 2,

    /// <summary>It is stopped.</summary>
    Arretes = 3,
}
