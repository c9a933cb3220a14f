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
    string? Suggestion);
