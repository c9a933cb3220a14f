using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Analyses on all cores while the previous batch is written.</summary>
internal static class ChaineDIndexation
{
    /// <summary>Documents of one transaction: enough that FTS5 writes large runs, few enough to bound the memory.</summary>
    public const int Lot = 2000;

    // A document of a thousand pages weighs as much as a thousand letters.
    private const int CaracteresParLot = 8_000_000;

    public static void Ecrire(FichierDIndex fichier, IReadOnlyCollection<DocumentAIndexer> documents)
    {
        if (documents.Count == 0) return;
        Task<List<DocumentPrepare>>? suivant = null;
        foreach (var lot in EnLots(documents))
        {
            var prepare = Task.Run(() => Preparer(lot));
            if (suivant is not null) fichier.Ecrire(suivant.GetAwaiter().GetResult());
            suivant = prepare;
        }

        fichier.Ecrire(suivant!.GetAwaiter().GetResult());
    }

    public static List<DocumentPrepare> Preparer(IReadOnlyList<DocumentAIndexer> documents)
    {
        var prepares = new DocumentPrepare[documents.Count];
        Parallel.For(0, documents.Count, () => new Preparateur(), (i, _, preparateur) =>
        {
            prepares[i] = preparateur.Preparer(documents[i]);
            return preparateur;
        }, _ => { });
        return [.. prepares];
    }

    private static IEnumerable<List<DocumentAIndexer>> EnLots(IEnumerable<DocumentAIndexer> documents)
    {
        var lot = new List<DocumentAIndexer>();
        var caracteres = 0;
        foreach (var document in documents)
        {
            lot.Add(document);
            caracteres += document.Contenu.Texte.Length;
            if (lot.Count < Lot && caracteres < CaracteresParLot) continue;
            yield return lot;
            (lot, caracteres) = ([], 0);
        }

        if (lot.Count > 0) yield return lot;
    }
}
