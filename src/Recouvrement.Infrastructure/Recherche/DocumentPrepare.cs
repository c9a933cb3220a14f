using Recouvrement.Recherche.Analyse;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// A document analysed: the terms of each column, ready for the tokenizer (UTF-8), what goes beside, and the words of the lexicon it holds.
/// </summary>
internal sealed record DocumentPrepare(
    DocumentAIndexer Document, byte[] Reference, byte[] Parties, byte[] Titre, byte[] Corps, int Longueur, long Empreinte, string Langue,
    MotAnalyse[] Mots);
