using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>A part of a query.</summary>
/// <param name="Ecrite">As one would type it.</param>
/// <param name="Seule">What it asks by itself; null when it only narrows.</param>
/// <param name="Sans">The query without it.</param>
internal sealed record PartieDeRequete(string Ecrite, RequeteAnalysee? Seule, RequeteAnalysee Sans);
