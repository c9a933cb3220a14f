namespace Recouvrement.Domaine.Decomptes;

/// <summary>Who is said to bear a cost.</summary>
public enum ChargeFrais
{
    /// <summary>The debtor.</summary>
    Debiteur = 1,

    /// <summary>The creditor.</summary>
    Creancier = 2,

    /// <summary>In dispute: shown, not counted.</summary>
    Conteste = 3,
}
