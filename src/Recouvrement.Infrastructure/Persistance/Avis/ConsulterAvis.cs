using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Avis;

/// <summary>The inbox of the notices, from the register and the rights.</summary>
internal sealed class ConsulterAvis(IDbContextFactory<BaseRecouvrement> fabrique, IRegistreAvis registre) : IConsulterAvis
{
    private const int CompteAuPlus = 1_000;

    public async Task<IReadOnlyDictionary<RaisonAvis, int>> ComptesAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var comptes = await Liens(donnees, acteur)
            .GroupBy(l => l.Raison)
            .Select(g => new { Raison = g.Key!.Value, Nombre = g.Count() })
            .ToDictionaryAsync(g => g.Raison, g => g.Nombre, annulation);
        var orphelins = await SansDebiteur(donnees, acteur).Take(CompteAuPlus).CountAsync(annulation);
        if (orphelins > 0)
        {
            comptes[RaisonAvis.SansDebiteur] = orphelins;
        }

        return comptes;
    }

    public async Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await Liens(donnees, acteur).CountAsync(annulation);
    }

    public async Task<Page<AvisADecider>> LireAsync(Acteur acteur, RaisonAvis? raison, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (raison == RaisonAvis.SansDebiteur)
        {
            var avis = SansDebiteur(donnees, acteur);
            var total = await avis.Take(CompteAuPlus).CountAsync(annulation);
            var ids = await avis.OrderByDescending(a => a.Parution).ThenByDescending(a => a.NumeroAnnonce).ThenBy(a => a.Id)
                .Select(a => a.Id).Skip(page.Saut).Take(page.TailleBornee).ToListAsync(annulation);
            var lus = (await registre.LireAsync(ids, annulation)).ToDictionary(a => a.Id);
            return new Page<AvisADecider>(
                [.. ids.Select(i => new AvisADecider { Id = i, Avis = lus[i].Avis, Raison = RaisonAvis.SansDebiteur })], total, page.NumeroBorne, page.TailleBornee);
        }

        var liens = raison is { } voulue ? Liens(donnees, acteur).Where(l => l.Raison == voulue) : Liens(donnees, acteur);
        var nombre = await liens.CountAsync(annulation);
        var tranche = await liens
            .Join(donnees.Set<LigneAvis>(), l => l.Avis, a => a.Id, (l, a) => new { Lien = l, a.Parution, a.NumeroAnnonce })
            .OrderByDescending(j => j.Parution).ThenByDescending(j => j.NumeroAnnonce).ThenBy(j => j.Lien.Dossier).ThenBy(j => j.Lien.Avis)
            .Select(j => j.Lien).Skip(page.Saut).Take(page.TailleBornee).ToListAsync(annulation);
        return new Page<AvisADecider>(await LireAsync(donnees, tranche, annulation), nombre, page.NumeroBorne, page.TailleBornee);
    }

    public async Task<AvisADecider?> TrouverAsync(Acteur acteur, Guid avis, Guid? dossier, Guid? partie, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (dossier is null)
        {
            return await SansDebiteur(donnees, acteur).AnyAsync(a => a.Id == avis, annulation)
                ? new AvisADecider { Id = avis, Avis = (await registre.LireAsync([avis], annulation))[0].Avis, Raison = RaisonAvis.SansDebiteur }
                : null;
        }

        var lien = await Liens(donnees, acteur).Where(l => l.Avis == avis && l.Dossier == dossier && l.Partie == partie).ToListAsync(annulation);
        return (await LireAsync(donnees, lien, annulation)).FirstOrDefault();
    }

    public async Task<IReadOnlyList<AvisEnregistre>> SemblablesAsync(Acteur acteur, Guid avis, CancellationToken annulation = default)
    {
        if ((await registre.LireAsync([avis], annulation)) is not [var lu])
        {
            return [];
        }

        var voisins = await registre.ParSirenAsync([.. lu.Avis.Sirens], annulation);
        return
        [
            .. voisins.Where(a => a.Id != avis && a.Avis.Type == TypeAvis.Initial && a.Avis.NatureReconnue != NatureAvis.HorsProcedure && a.Avis.Parution <= lu.Avis.Parution)
                .OrderByDescending(a => a.Avis.Parution),
        ];
    }

    private static IQueryable<LigneLienAvis> Liens(BaseRecouvrement donnees, Acteur acteur)
    {
        var liens = donnees.Set<LigneLienAvis>().AsNoTracking().Where(l => l.Etat == EtatLien.ADecider);
        var permis = donnees.Dossiers.Permis(acteur);
        return acteur.Portefeuilles is null ? liens : liens.Where(l => permis.Any(d => d.Id == l.Dossier));
    }

    private static IQueryable<LigneAvis> SansDebiteur(BaseRecouvrement donnees, Acteur acteur)
    {
        var avis = donnees.Set<LigneAvis>().AsNoTracking().Where(a => a.NatureReconnue != NatureAvis.HorsProcedure);
        var liens = donnees.Set<LigneLienAvis>();
        var permis = donnees.Dossiers.Permis(acteur);
        return acteur.Portefeuilles is null
            ? avis.Where(a => !liens.Any(l => l.Avis == a.Id))
            : avis.Where(a => !liens.Any(l => l.Avis == a.Id && permis.Any(d => d.Id == l.Dossier)));
    }

    private async Task<List<AvisADecider>> LireAsync(BaseRecouvrement donnees, List<LigneLienAvis> liens, CancellationToken annulation)
    {
        var avis = (await registre.LireAsync([.. liens.Select(l => l.Avis)], annulation)).ToDictionary(a => a.Id);
        Guid[] dossiers = [.. liens.Select(l => l.Dossier).Distinct()];
        var references = await donnees.Dossiers.AsNoTracking().Where(d => dossiers.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Reference, annulation);
        var parties = await donnees.Parties.AsNoTracking().Where(p => dossiers.Contains(p.Dossier)).ToListAsync(annulation);
        return
        [
            .. liens.Where(l => avis.ContainsKey(l.Avis)).Select(l => new AvisADecider
            {
                Id = l.Avis,
                Avis = avis[l.Avis].Avis,
                Raison = l.Raison ?? RaisonAvis.ALire,
                Detail = l.Detail,
                Dossier = l.Dossier,
                Reference = references.GetValueOrDefault(l.Dossier),
                Partie = l.Partie,
                Debiteur = parties.Find(p => p.Dossier == l.Dossier && p.Id == l.Partie)?.Nom,
            }),
        ];
    }
}
