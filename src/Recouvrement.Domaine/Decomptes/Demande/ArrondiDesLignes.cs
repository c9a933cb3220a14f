namespace Recouvrement.Domaine.Decomptes;

/// <summary>How the interest of a line is brought to the cent; the total is always the sum of the lines.</summary>
public enum ArrondiDesLignes
{
    /// <summary>To the nearest cent, halves up.</summary>
    DemiSuperieur = 1,

    /// <summary>Fractions of a cent are left to the debtor.</summary>
    Troncature = 2,
}
