namespace Recouvrement.Recherche.Analyse;

/// <summary>Several runs read as one term: how many, the term, and whether it is a word to be stemmed.</summary>
internal readonly record struct Ensemble(string Texte, int Morceaux, bool EstUnMot);
