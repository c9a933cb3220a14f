using Recouvrement.Recherche.Index;

namespace Recouvrement.Application.Recherche;

/// <summary>What was found, under the rights of the asker.</summary>
/// <param name="Trouvailles">The hits of the page asked for, best first.</param>
/// <param name="Total">How many documents match.</param>
/// <param name="EstComplet">False when the search was stopped by its limit: counts are then lower bounds.</param>
/// <param name="Facettes">Counts by type, year, stage…</param>
/// <param name="Remarques">What the reader must know: query repaired, index being rebuilt. French sentences.</param>
/// <param name="Suggestion">« Vouliez-vous dire »; null when nothing better is known.</param>
public sealed record ReponseRecherche(
    IReadOnlyList<DocumentTrouve> Trouvailles,
    long Total,
    bool EstComplet,
    IReadOnlyList<Facette> Facettes,
    IReadOnlyList<string> Remarques,
    string? Suggestion)
{
    /// <summary>True when no document holds all the words and those that hold some are given instead.</summary>
    public bool EstElargie { get; init; }

    /// <summary>Words too common to find anything, left aside.</summary>
    public IReadOnlyList<string> Ignores { get; init; } = [];

    /// <summary>Why nothing, or not everything, was found; empty when all of it was.</summary>
    public IReadOnlyList<ConseilDeRecherche> Conseils { get; init; } = [];

    /// <summary>Dossiers whose reference or parties answer; on the first page only.</summary>
    public IReadOnlyList<DossierTrouve> Dossiers { get; init; } = [];

    /// <summary>Persons of those dossiers whose names answer; on the first page only.</summary>
    public IReadOnlyList<PersonneTrouvee> Personnes { get; init; } = [];

    /// <summary>The dossier whose very reference was typed; null otherwise.</summary>
    public string? Saut { get; init; }

    /// <summary>Words for the values of the facets that are codes, by attribute then by value.</summary>
    public IReadOnlyDictionary<(string Attribut, string Valeur), string> Libelles { get; init; } = new Dictionary<(string, string), string>();
}
