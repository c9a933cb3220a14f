namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>Where a plan stands on a day.</summary>
public enum SituationDePlan
{
    /// <summary>Everything due was paid.</summary>
    Respecte = 1,

    /// <summary>An instalment is past, its days of grace run; or the clause forgives so many unpaid ones.</summary>
    EnRetard = 2,

    /// <summary>An instalment stayed unpaid beyond its days of grace: somebody must decide.</summary>
    Rompu = 3,

    /// <summary>Paid to the last cent.</summary>
    Solde = 4,

    /// <summary>The debtor lost the term, or a party ended the plan.</summary>
    Denonce = 5,

    /// <summary>Ended without a fault: paid otherwise, replaced, given up.</summary>
    Termine = 6,
}
