namespace Recouvrement.Domaine.Decomptes;

/// <summary>Which rate a sum bears.</summary>
public enum NatureInteret
{
    /// <summary>Legal rate, by half-year, in the column of the creditor.</summary>
    Legal = 1,

    /// <summary>Late penalties between professionals (C. com. L441-10 II).</summary>
    Penalites = 2,

    /// <summary>Rate of the contract, in writing (C. civ. 1343-1 al. 2).</summary>
    Conventionnel = 3,
}
