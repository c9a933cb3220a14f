using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Changements;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Lectures;

/// <summary>The changes of the law that wait, from what the comparison noted.</summary>
internal sealed class ConsulterChangements(IDbContextFactory<BaseRecouvrement> fabrique) : IConsulterChangements
{
    public async Task<BilanDesChangements> BilanAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var permis = donnees.Dossiers.AsNoTracking().Permis(acteur);
        var bilan = await donnees.Changements.AsNoTracking()
            .Where(c => permis.Any(d => d.Id == c.Dossier))
            .GroupBy(_ => 1)
            .Select(g => new
            {
                Dossiers = g.Count(c => c.Mouvements > 0),
                EnAlerte = g.Count(c => c.Alertes > 0),
                AComparer = g.Count(c => c.Nouvelle == null),
            })
            .FirstOrDefaultAsync(annulation);
        return bilan is null ? new BilanDesChangements(0, 0, 0) : new BilanDesChangements(bilan.Dossiers, bilan.EnAlerte, bilan.AComparer);
    }

    public async Task<PageChangements> LireAsync(Acteur acteur, FiltreChangements filtre, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = Lignes(donnees, acteur, filtre);
        var parNature = await donnees.MouvementsDroit.AsNoTracking()
            .Where(m => lignes.Any(l => l.Changement.Dossier == m.Dossier))
            .GroupBy(m => m.Nature)
            .Select(g => new { g.Key, Nombre = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Nombre, annulation);
        var total = await lignes.CountAsync(annulation);
        var tranche = await lignes
            .OrderBy(l => l.Changement.Alertes == 0).ThenBy(l => l.Dossier.Reference)
            .Skip(filtre.Page.Saut).Take(filtre.Page.TailleBornee)
            .ToListAsync(annulation);
        Guid[] ids = [.. tranche.Select(l => l.Dossier.Id)];
        var mouvements = (await donnees.MouvementsDroit.AsNoTracking()
                .Where(m => ids.Contains(m.Dossier)).OrderBy(m => m.Dossier).ThenBy(m => m.Rang).ToListAsync(annulation))
            .ToLookup(m => m.Dossier, m => m.Lire());
        return new PageChangements(
            new Page<ChangementDeDossier>(
                [.. tranche.Select(l => new ChangementDeDossier(
                    l.Dossier.Id, l.Dossier.Reference, l.Dossier.Creancier, l.Dossier.Debiteurs, l.Changement.Version, [.. mouvements[l.Dossier.Id]]))],
                total, filtre.Page.NumeroBorne, filtre.Page.TailleBornee),
            parNature);
    }

    private static IQueryable<Ligne> Lignes(BaseRecouvrement donnees, Acteur acteur, FiltreChangements filtre)
    {
        var dossiers = FiltrageDossiers.Filtrer(
            donnees, donnees.Dossiers.AsNoTracking().Permis(acteur), new FiltreDossiers { Texte = filtre.Texte, Portefeuille = filtre.Portefeuille, Clos = null });
        var changements = donnees.Changements.AsNoTracking().Where(c => c.Mouvements > 0);
        if (filtre.Alertes)
        {
            changements = changements.Where(c => c.Alertes > 0);
        }

        if (filtre.Procedure is { } procedure)
        {
            changements = changements.Where(c => donnees.MouvementsDroit.Any(m => m.Dossier == c.Dossier && m.Procedure == procedure));
        }

        if (filtre.Regle is { } regle)
        {
            changements = changements.Where(c => donnees.MouvementsDroit.Any(m => m.Dossier == c.Dossier && m.Regle == regle));
        }

        if (filtre.Nature is { } nature)
        {
            changements = changements.Where(c => donnees.MouvementsDroit.Any(m => m.Dossier == c.Dossier && m.Nature == nature));
        }

        return changements.Join(dossiers, c => c.Dossier, d => d.Id, (c, d) => new Ligne { Changement = c, Dossier = d });
    }

    private sealed class Ligne
    {
        public required LigneChangement Changement { get; init; }

        public required LigneDossierEnBase Dossier { get; init; }
    }
}
