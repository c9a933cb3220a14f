namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// One term met in a text, and where. <paramref name="Position"/> counts the words (an elided article has none, an
/// <see cref="GenreDeJeton.Ensemble"/> shares the position of its first part); <paramref name="Debut"/> and
/// <paramref name="Fin"/> are offsets in the text as it was given, so that a highlight is cut on the original.
/// </summary>
/// <param name="Mot">The word.</param>
/// <param name="Position">Rank of the word in its text, from 0.</param>
/// <param name="Etendue">Number of positions covered: 1, or more for an <see cref="GenreDeJeton.Ensemble"/>.</param>
/// <param name="Debut">Offset of the first character.</param>
/// <param name="Fin">Offset after the last character.</param>
/// <param name="Genre">What the token stands for.</param>
public readonly record struct Jeton(MotAnalyse Mot, int Position, int Etendue, int Debut, int Fin, GenreDeJeton Genre)
{
    /// <summary>The word as written, in lower case, without accents, ligatures opened.</summary>
    public string Forme => Mot.Forme;

    /// <summary>The stem, without accents.</summary>
    public string Racine => Mot.Racine;

    /// <summary>The stem of the form without accents; see <see cref="MotAnalyse"/>.</summary>
    public string RacineNue => Mot.RacineNue;

    /// <summary>True for the one token of each position that a phrase goes through.</summary>
    public bool EstPrincipal => Genre is GenreDeJeton.Mot or GenreDeJeton.Nombre;
}
