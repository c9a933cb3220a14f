namespace Recouvrement.Domaine.Decomptes;

/// <summary>The one place where money is rounded: to the cent, halves away from zero unless a convention of lines says otherwise.</summary>
public static class Arrondi
{
    /// <summary>Rounds to the cent.</summary>
    public static decimal Centime(decimal montant) => decimal.Round(montant, 2, MidpointRounding.AwayFromZero);

    /// <summary>Brings the interest of a line to the cent as the convention says.</summary>
    public static decimal Ligne(decimal montant, ArrondiDesLignes regle) =>
        regle == ArrondiDesLignes.Troncature ? decimal.Round(montant, 2, MidpointRounding.ToZero) : Centime(montant);

    /// <summary>True for a whole number of cents.</summary>
    public static bool EstAuCentime(decimal montant) => Centime(montant) == montant;
}
