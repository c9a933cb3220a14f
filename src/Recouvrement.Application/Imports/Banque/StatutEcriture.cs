namespace Recouvrement.Application.Imports.Banque;

/// <summary>Whether the bank has booked an entry.</summary>
public enum StatutEcriture
{
    /// <summary>Booked: it counts in the balance.</summary>
    Comptabilisee = 1,

    /// <summary>Announced: it will come again once booked.</summary>
    EnAttente = 2,

    /// <summary>Said for information: the amount is booked elsewhere.</summary>
    Information = 3,
}
