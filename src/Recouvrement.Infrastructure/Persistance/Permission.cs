using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Rights, as a part of every query.</summary>
internal static class Permission
{
    public static IQueryable<LigneDossierEnBase> Permis(this IQueryable<LigneDossierEnBase> dossiers, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return dossiers;
        }

        Guid[] permis = [.. portefeuilles];
        return dossiers.Where(d => permis.Contains(d.Portefeuille));
    }

    public static IQueryable<LigneEcheanceEnBase> Permises(this IQueryable<LigneEcheanceEnBase> echeances, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return echeances;
        }

        Guid[] permis = [.. portefeuilles];
        return echeances.Where(e => permis.Contains(e.Portefeuille));
    }

    public static IQueryable<LignePlan> Permis(this IQueryable<LignePlan> plans, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return plans;
        }

        Guid[] permis = [.. portefeuilles];
        return plans.Where(p => permis.Contains(p.Portefeuille));
    }

    public static IQueryable<LignePresentation> Permises(this IQueryable<LignePresentation> presentations, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return presentations;
        }

        Guid[] permis = [.. portefeuilles];
        return presentations.Where(p => permis.Contains(p.Portefeuille));
    }

    public static IQueryable<LigneDepot> Permis(this IQueryable<LigneDepot> depots, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return depots;
        }

        Guid[] permis = [.. portefeuilles];
        return depots.Where(d => permis.Contains(d.Portefeuille));
    }

    /// <summary>A statement for all portfolios is for whom sees them all.</summary>
    public static IQueryable<LigneMouvementEnBase> Permis(this IQueryable<LigneMouvementEnBase> mouvements, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return mouvements;
        }

        Guid?[] permis = [.. portefeuilles.Select(p => (Guid?)p)];
        return mouvements.Where(m => m.Portefeuille != null && permis.Contains(m.Portefeuille));
    }

    public static IQueryable<LigneReleve> Permis(this IQueryable<LigneReleve> releves, Acteur acteur)
    {
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return releves;
        }

        Guid?[] permis = [.. portefeuilles.Select(p => (Guid?)p)];
        return releves.Where(r => r.Portefeuille != null && permis.Contains(r.Portefeuille));
    }
}
