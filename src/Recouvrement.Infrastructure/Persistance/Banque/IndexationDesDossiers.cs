using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Banque.Rapprochement;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Banque;

/// <summary>Reads the open dossiers for matching, by slices of growing id: three queries a slice, whatever their number.</summary>
internal static class IndexationDesDossiers
{
    public static async Task<IndexDesDossiers> LireAsync(
        BaseRecouvrement donnees, Acteur acteur, Guid? portefeuille, int tranche, CancellationToken annulation)
    {
        var index = new IndexDesDossiers();
        var dernier = string.Empty;
        while (true)
        {
            var apres = dernier;
            var dossiers = await Ouverts(donnees, acteur, portefeuille)
                .Where(d => string.Compare(d.Reference, apres) > 0)
                .OrderBy(d => d.Reference)
                .Select(d => new { d.Id, d.Reference, d.ResteDuCentimes })
                .Take(tranche)
                .ToListAsync(annulation);
            if (dossiers.Count == 0)
            {
                break;
            }

            dernier = dossiers[^1].Reference;
            Guid[] ids = [.. dossiers.Select(d => d.Id)];
            var noms = (await donnees.Parties.AsNoTracking()
                .Where(p => ids.Contains(p.Dossier) && p.Role != RolePartie.Creancier)
                .Select(p => new { p.Dossier, p.Nom })
                .ToListAsync(annulation)).ToLookup(p => p.Dossier, p => p.Nom);
            var creances = (await donnees.Creances.AsNoTracking()
                .Where(c => ids.Contains(c.Dossier))
                .Select(c => new { c.Dossier, c.Reference, c.MontantCentimes })
                .ToListAsync(annulation)).ToLookup(c => c.Dossier, c => (c.Reference, c.MontantCentimes));
            foreach (var d in dossiers)
            {
                index.Ajouter(new DossierAPayer(d.Id, d.Reference, d.ResteDuCentimes, [.. noms[d.Id]], [.. creances[d.Id]]));
            }
        }

        await AjouterComptesAsync(donnees, index, annulation);
        return index;
    }

    private static IQueryable<LigneDossierEnBase> Ouverts(BaseRecouvrement donnees, Acteur acteur, Guid? portefeuille)
    {
        var ouverts = donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.ClosLe == null && d.ResteDuCentimes > 0);
        return portefeuille is { } un ? ouverts.Where(d => d.Portefeuille == un) : ouverts;
    }

    // Accounts and mandates that already paid; those of dossiers outside the index are dropped by it.
    private static async Task AjouterComptesAsync(BaseRecouvrement donnees, IndexDesDossiers index, CancellationToken annulation)
    {
        var payes = donnees.Affectations.AsNoTracking()
            .Where(a => !a.Rejet)
            .Join(donnees.Mouvements, a => a.Mouvement, m => m.Id, (a, m) => new { a.Dossier, m.Iban, m.Mandat })
            .Where(p => p.Iban != null || p.Mandat != null)
            .Distinct()
            .AsAsyncEnumerable();
        await foreach (var paye in payes.WithCancellation(annulation))
        {
            if (paye.Iban is { } iban)
            {
                index.AjouterIban(iban, paye.Dossier);
            }

            if (paye.Mandat is { } mandat)
            {
                index.AjouterMandat(mandat, paye.Dossier);
            }
        }
    }
}
