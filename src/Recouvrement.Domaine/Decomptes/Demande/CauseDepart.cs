namespace Recouvrement.Domaine.Decomptes;

/// <summary>What makes interest run.</summary>
public enum CauseDepart
{
    /// <summary>Formal notice (C. civ. 1231-6, 1344-1).</summary>
    MiseEnDemeure = 1,

    /// <summary>The due date, when the contract or the law says so.</summary>
    Echeance = 2,

    /// <summary>Writ of summons.</summary>
    Assignation = 3,

    /// <summary>Claim before the court, other than a writ.</summary>
    DemandeEnJustice = 4,

    /// <summary>The decision itself (C. civ. 1231-7).</summary>
    Jugement = 5,

    /// <summary>Service of the title: pending until its date is known.</summary>
    Signification = 6,

    /// <summary>Another day, which the title or the contract names.</summary>
    Autre = 7,
}
