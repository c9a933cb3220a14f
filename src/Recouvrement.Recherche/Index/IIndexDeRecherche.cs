using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Recherche.Index;

/// <summary>
/// The full-text index. Derived data: it can be deleted at any time and is rebuilt from its source. All members may be
/// called from several threads; writes wait for one another, searches wait for nobody. What writes throws
/// <see cref="IndexIndisponible"/> when the disk or the folder refuses; searches then answer with what they have, and say it.
/// </summary>
public interface IIndexDeRecherche
{
    /// <summary>Adds or replaces documents; searchable when the call returns. A version older than the one held is ignored.</summary>
    void Indexer(IReadOnlyCollection<DocumentAIndexer> documents);

    /// <summary>Takes documents away; an unknown identity is ignored.</summary>
    void Retirer(IReadOnlyCollection<long> ids);

    /// <summary>Searches under the rights given. Never throws for what a user typed; never lasts much longer than its limit.</summary>
    ResultatDeRecherche Chercher(RequeteAnalysee requete, DroitsDeRecherche droits, OptionsDeRecherche options);

    /// <summary>Words of visible documents that begin as typed, most frequent first: for as-you-type.</summary>
    IReadOnlyList<string> Completer(string debut, DroitsDeRecherche droits, int nombre);

    /// <summary>The words of a text that set it apart from the others, the most telling first: to look for what resembles it.</summary>
    IReadOnlyList<string> MotsCaracteristiques(string texte, int nombre);

    /// <summary>The state of the index.</summary>
    EtatDeLIndex Etat();

    /// <summary>Builds a new index while the old one serves, takes up where an interrupted build stopped, then replaces the old one.</summary>
    Task ReconstruireAsync(ISourceDeDocuments source, CancellationToken annulation);

    /// <summary>
    /// Compares with the source and repairs; returns how many documents were missing, outdated or in excess. In depth, the index
    /// file itself is read again too: damaged, it is started again from the source.
    /// </summary>
    Task<int> VerifierAsync(ISourceDeDocuments source, CancellationToken annulation, bool enProfondeur = false);
}
