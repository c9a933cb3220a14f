using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>The documents of the inbox « À rattacher ».</summary>
internal static class DepotsEnAttente
{
    /// <summary>Those that still wait for their dossier.</summary>
    public static IQueryable<LigneDepot> QuiAttendent(this IQueryable<LigneDepot> depots) => depots.Where(d => d.Etat == EtatDepot.EnAttente);
}
