using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>A document analysed: the terms of each column, ready for the tokenizer, and what goes beside.</summary>
internal sealed record DocumentPrepare(
    DocumentAIndexer Document, string Reference, string Parties, string Titre, string Corps, int Longueur, long Empreinte, string Langue,
    IReadOnlyCollection<EntreeDeLexique> Mots);

/// <summary>A word met: folded, stemmed, and as it was written (in lower case) the first time.</summary>
internal readonly record struct EntreeDeLexique(string Forme, string Racine, string Graphie);
