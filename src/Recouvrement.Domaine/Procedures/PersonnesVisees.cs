namespace Recouvrement.Domaine.Procedures;

/// <summary>Whom an effect reaches. Closed: a file cannot invent one.</summary>
public enum PersonnesVisees
{
    /// <summary>The debtor of the procedure, and nobody else: co-debtors and guarantors stay liable.</summary>
    Debiteur = 1,

    /// <summary>The natural persons bound with him, co-debtors or guarantors, and not himself (C. com. L622-28).</summary>
    GarantsPhysiques = 2,
}
