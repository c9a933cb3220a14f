namespace Recouvrement.Recherche.Requetes;

/// <summary>A piece of a query before analysis.</summary>
internal readonly record struct Lexeme(GenreDeLexeme Genre, string Texte, bool EstExclu = false, string? Champ = null);

/// <summary>What a piece is.</summary>
internal enum GenreDeLexeme
{
    Mot = 1,
    Phrase = 2,
    Ou = 3,
}
