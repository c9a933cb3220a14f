using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Analyses a batch on all cores while the batch before it is written.</summary>
internal sealed class ChaineDIndexation(FichierDIndex fichier)
{
    /// <summary>Documents of one transaction: enough that FTS5 writes large runs, few enough that they are gone before memory is collected.</summary>
    public const int Lot = 2000;

    // A document of a thousand pages weighs as much as a thousand letters.
    private const int CaracteresParLot = 6_000_000;

    // One processor writes: a third thread on two would only make it wait.
    private static readonly ParallelOptions Ensemble = new() { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) };

    private readonly List<DocumentAIndexer> _lot = [];
    private int _caracteres;
    private Task<List<DocumentPrepare>>? _enPreparation;

    /// <summary>Writes documents and returns when they are all committed.</summary>
    public static void Ecrire(FichierDIndex fichier, IEnumerable<DocumentAIndexer> documents)
    {
        var chaine = new ChaineDIndexation(fichier);
        foreach (var document in documents) chaine.Ajouter(document);
        chaine.Finir();
    }

    /// <summary>Takes a document; it is committed by a later call, at the latest by <see cref="Finir"/>.</summary>
    public void Ajouter(DocumentAIndexer document)
    {
        _lot.Add(document);
        _caracteres += document.Contenu.Texte.Length;
        if (_lot.Count >= Lot || _caracteres >= CaracteresParLot) Lancer();
    }

    public void Finir()
    {
        if (_lot.Count > 0) Lancer();
        EcrireLePrecedent(null);
    }

    private List<DocumentPrepare> Preparer(DocumentAIndexer[] documents)
    {
        var prepares = new DocumentPrepare[documents.Length];
        // One document saved is not worth waking other threads.
        if (documents.Length < 8)
        {
            var seul = fichier.Preparateurs.TryTake(out var libre) ? libre : new Preparateur();
            for (var i = 0; i < documents.Length; i++) prepares[i] = seul.Preparer(documents[i]);
            fichier.Preparateurs.Add(seul);
        }
        else
        {
            // They remember the words met: kept from one batch to the next.
            Parallel.For(0, documents.Length, Ensemble, () => fichier.Preparateurs.TryTake(out var libre) ? libre : new Preparateur(), (i, _, preparateur) =>
            {
                prepares[i] = preparateur.Preparer(documents[i]);
                return preparateur;
            }, fichier.Preparateurs.Add);
        }

        return [.. prepares];
    }

    private void Lancer()
    {
        var documents = _lot.ToArray();
        _lot.Clear();
        _caracteres = 0;
        EcrireLePrecedent(documents.Length < 8 ? Task.FromResult(Preparer(documents)) : Task.Run(() => Preparer(documents)));
    }

    private void EcrireLePrecedent(Task<List<DocumentPrepare>>? suivant)
    {
        var precedent = _enPreparation;
        _enPreparation = suivant;
        if (precedent is not null) fichier.Ecrire(precedent.GetAwaiter().GetResult());
    }
}
