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
}
