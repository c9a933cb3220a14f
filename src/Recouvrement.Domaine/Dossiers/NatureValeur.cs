namespace Recouvrement.Domaine.Dossiers;

/// <summary>The kinds of value a fact may carry; the numbers are stored and hashed, they never change.</summary>
public enum NatureValeur
{
    /// <summary>Free text, or one word of a closed list.</summary>
    Texte = 1,

    /// <summary>A number: amounts in euros, counts, rates in percent.</summary>
    Nombre = 2,

    /// <summary>A calendar date.</summary>
    Jour = 3,

    /// <summary>Yes or no.</summary>
    OuiNon = 4,
}
