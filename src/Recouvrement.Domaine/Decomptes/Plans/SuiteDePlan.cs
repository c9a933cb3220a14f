namespace Recouvrement.Domaine.Decomptes.Plans;

/// <summary>What comes next when an instalment is broken; always proposed, never done.</summary>
public enum SuiteDePlan
{
    /// <summary>Nothing: the plan is kept.</summary>
    Aucune = 1,

    /// <summary>Remind.</summary>
    Relancer = 2,

    /// <summary>Formal notice: the clause asks for it first.</summary>
    MettreEnDemeure = 3,

    /// <summary>The notice was sent, its delay runs.</summary>
    AttendreLaMiseEnDemeure = 4,

    /// <summary>The debtor has lost the term: the juriste decides.</summary>
    ProposerLaDecheance = 5,

    /// <summary>No clause: an amendment, or the plan ends by agreement or by the judge.</summary>
    Renegocier = 6,
}
