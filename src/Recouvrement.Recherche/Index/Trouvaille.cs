using Recouvrement.Recherche.Extraits;

namespace Recouvrement.Recherche.Index;

/// <summary>A document found.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="DossierId">Its dossier; 0 when it has none.</param>
/// <param name="Score">How well it answers; only comparable within one result.</param>
/// <param name="Extrait">Where it answers; null when snippets were not asked for or the text is not to be had.</param>
public sealed record Trouvaille(long Id, long DossierId, double Score, Extrait? Extrait);
