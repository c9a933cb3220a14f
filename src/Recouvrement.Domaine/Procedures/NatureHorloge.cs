namespace Recouvrement.Domaine.Procedures;

/// <summary>What a standing clock belongs to. Nobody opens one: it lives as long as what it belongs to.</summary>
public enum NatureHorloge
{
    /// <summary>One clock for each claim and each debtor, from the day the claim is declared.</summary>
    Creance = 1,

    /// <summary>One clock for each procedure that gave a title, and each debtor, from the day of the title.</summary>
    Titre = 2,

    /// <summary>One clock for each plan of payment, from the day it was granted.</summary>
    Plan = 3,
}
