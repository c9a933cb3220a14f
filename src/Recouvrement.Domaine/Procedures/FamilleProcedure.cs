namespace Recouvrement.Domaine.Procedures;

/// <summary>What a procedure is for: how the list of procedures is ordered.</summary>
public enum FamilleProcedure
{
    /// <summary>Gives an enforceable title.</summary>
    Titre = 1,

    /// <summary>Enforces a title, or keeps the debtor's property until there is one.</summary>
    Execution = 2,

    /// <summary>Over-indebtedness of a natural person.</summary>
    Surendettement = 3,

    /// <summary>Insolvency of an enterprise.</summary>
    ProcedureCollective = 4,

    /// <summary>What runs on a claim or a title whatever is done: prescription, forclusion.</summary>
    Prescription = 5,

    /// <summary>None of these.</summary>
    Autre = 6,
}
