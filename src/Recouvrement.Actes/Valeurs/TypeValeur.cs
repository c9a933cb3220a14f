namespace Recouvrement.Actes.Valeurs;

/// <summary>The kinds of value a template meets.</summary>
public enum TypeValeur
{
    /// <summary>Nothing was entered.</summary>
    Absente = 0,

    /// <summary>A text.</summary>
    Texte = 1,

    /// <summary>A number or an amount.</summary>
    Nombre = 2,

    /// <summary>A day.</summary>
    Jour = 3,

    /// <summary>Yes or no.</summary>
    Booleen = 4,

    /// <summary>A list of values.</summary>
    Liste = 5,

    /// <summary>Named values.</summary>
    Objet = 6,

    /// <summary>Paragraphs with emphasis.</summary>
    Riche = 7,

    /// <summary>A picture: logo, signature.</summary>
    Image = 8,
}
