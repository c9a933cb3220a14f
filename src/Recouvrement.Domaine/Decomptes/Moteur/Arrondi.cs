namespace Recouvrement.Domaine.Decomptes;

/// <summary>The one place where money is rounded: to the cent, halves away from zero.</summary>
public static class Arrondi
{
    /// <summary>Rounds to the cent.</summary>
    public static decimal Centime(decimal montant) => decimal.Round(montant, 2, MidpointRounding.AwayFromZero);

    /// <summary>True for a whole number of cents.</summary>
    public static bool EstAuCentime(decimal montant) => Centime(montant) == montant;
}
