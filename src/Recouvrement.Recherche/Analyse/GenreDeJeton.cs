namespace Recouvrement.Recherche.Analyse;

/// <summary>What a token stands for.</summary>
public enum GenreDeJeton
{
    /// <summary>A word, or the part of a compound between two hyphens.</summary>
    Mot = 1,

    /// <summary>A run of digits, or of digits and letters (« 700 », « 1er », « RG25 »).</summary>
    Nombre = 2,

    /// <summary>Another reading of the same run, at the same position: « 123 » for « 000123 », « 25 » for « RG25 ».</summary>
    Fragment = 3,

    /// <summary>Several runs read as one, at the position of the first: a compound word, a reference, an amount, a date, a SIREN.</summary>
    Ensemble = 4,
}
