namespace Recouvrement.Domaine.Decomptes;

/// <summary>How a payment goes through several debts.</summary>
public enum VentilationVersement
{
    /// <summary>Debt after debt, in the order of C. civ. 1342-10, each wholly served before the next.</summary>
    ParDette = 1,

    /// <summary>Post after post over all the debts due (a title or an agreement says so).</summary>
    ParPoste = 2,
}
