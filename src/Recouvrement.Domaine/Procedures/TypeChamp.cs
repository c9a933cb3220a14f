namespace Recouvrement.Domaine.Procedures;

/// <summary>What may be typed in a field.</summary>
public enum TypeChamp
{
    /// <summary>Free text.</summary>
    Texte = 1,

    /// <summary>An amount in euros.</summary>
    Montant = 2,

    /// <summary>A whole or decimal number.</summary>
    Nombre = 3,

    /// <summary>A date.</summary>
    Jour = 4,

    /// <summary>Yes or no.</summary>
    OuiNon = 5,

    /// <summary>One word of a closed list.</summary>
    Choix = 6,
}
