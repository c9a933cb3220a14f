using Recouvrement.Application.Droits;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Application.Recherche;

/// <summary>One box for dossiers and papers. Rights are inside the query: what is outside them is not counted, not suggested, not timed.</summary>
public interface IRechercher
{
    /// <summary>Searches. Never throws for what was typed.</summary>
    Task<ReponseRecherche> ExecuterAsync(Acteur acteur, DemandeRecherche demande, CancellationToken annulation = default);

    /// <summary>Words of papers the asker may see that begin as typed.</summary>
    Task<IReadOnlyList<string>> CompleterAsync(Acteur acteur, string debut, CancellationToken annulation = default);

    /// <summary>Dossiers and words to propose while one types.</summary>
    Task<Suggestions> SuggererAsync(Acteur acteur, string debut, CancellationToken annulation = default);

    /// <summary>Papers that resemble that piece, the nearest first; empty outside the rights.</summary>
    Task<IReadOnlyList<DocumentTrouve>> SemblablesAsync(Acteur acteur, Guid piece, int nombre, CancellationToken annulation = default);

    /// <summary>How many documents the asker can search.</summary>
    Task<long> CompterAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>What the index does not know yet, among what the asker may see.</summary>
    Task<RetardDeLIndex> RetardAsync(Acteur acteur, CancellationToken annulation = default);

    /// <summary>The state of the index: how many documents, since when.</summary>
    EtatDeLIndex Etat();
}
