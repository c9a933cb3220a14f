namespace Recouvrement.Domaine.Decomptes;

/// <summary>Which of its two ends a period counts.</summary>
public enum BornesDeCalcul
{
    /// <summary>First day left out, last counted: the day of payment bears interest.</summary>
    DebutExclu = 1,

    /// <summary>First day counted, last left out: same number of days, other split when the rate changes.</summary>
    DebutInclus = 2,

    /// <summary>Both counted: one day more.</summary>
    DeuxIncluses = 3,
}
