namespace Recouvrement.Application.Imports.Banque;

/// <summary>Which balance of a statement.</summary>
public enum NatureSolde
{
    /// <summary>Opening balance (OPBD, ancien solde).</summary>
    Ouverture = 1,

    /// <summary>Closing balance of the statement before (PRCD): serves when there is no opening one.</summary>
    CloturePrecedente = 2,

    /// <summary>Closing balance (CLBD, nouveau solde).</summary>
    Cloture = 3,

    /// <summary>Another one (available, forward, intermediate): shown, never reckoned with.</summary>
    Autre = 4,
}
