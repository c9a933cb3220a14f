namespace Recouvrement.Recherche.Requetes;

/// <summary>
/// One thing asked for. It is found when any of its variants is: « procès-verbal » as one word, or as two that follow each other.
/// </summary>
/// <param name="Texte">As typed.</param>
/// <param name="Champ">Where it is looked for.</param>
/// <param name="Variantes">Each is a sequence of words that follow one another; at least one, none empty.</param>
/// <param name="EstPrefixe">The last word of each variant is only the beginning of a word.</param>
/// <param name="EstPhrase">Typed between quotation marks.</param>
public sealed record Terme(
    string Texte, ChampDeRecherche Champ, IReadOnlyList<IReadOnlyList<MotDeRequete>> Variantes, bool EstPrefixe = false, bool EstPhrase = false);
