using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Infrastructure.Persistance.Loi;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>The journals in the database.</summary>
internal sealed class DepotDossiers(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IDepotDossiers
{
    public async Task<DossierCharge?> ChargerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var permis = donnees.Dossiers.Permis(acteur);
        var lignes = await donnees.Journal.AsNoTracking()
            .Where(l => l.Dossier == dossier && permis.Any(d => d.Id == dossier))
            .OrderBy(l => l.Numero)
            .ToListAsync(annulation);
        if (lignes.Count == 0)
        {
            return null;
        }

        var suivies = await Epingles.LireAsync(donnees, [dossier], annulation);
        return new DossierCharge(dossier, LectureJournal.Lire(lignes).Sous(suivies.GetValueOrDefault(dossier)));
    }

    public async Task<bool> EcrireAsync(LotEcriture lot, CancellationToken annulation = default)
    {
        try
        {
            return await Reprise.EssayerAsync(() => AvancerAsync(lot, annulation), annulation);
        }
        catch (Exception e) when (Reprise.EstDoublon(e))
        {
            // The rank of a line or an import key was taken meanwhile.
            return false;
        }
    }

    public async Task<IReadOnlyList<DossierCharge>> ChargerEnsembleAsync(
        Acteur acteur, IReadOnlyCollection<Guid> dossiers, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        Guid[] cherches = [.. dossiers];
        var permis = await donnees.Dossiers.AsNoTracking().Permis(acteur)
            .Where(d => cherches.Contains(d.Id))
            .Select(d => d.Id)
            .ToListAsync(annulation);
        return await ParcoursDesJournaux.LireAsync(donnees, permis, annulation);
    }

    public async Task<IReadOnlySet<Guid>> EcrireEnsembleAsync(IReadOnlyCollection<LotEcriture> lots, CancellationToken annulation = default)
    {
        if (lots.Count == 0)
        {
            return new HashSet<Guid>();
        }

        try
        {
            return await Reprise.EssayerAsync(() => AvancerEnsembleAsync(lots, annulation), annulation);
        }
        catch (Exception e) when (Reprise.EstDoublon(e))
        {
            // The rank of a line or an import key was taken meanwhile: nothing was written, each will be tried apart.
            return new HashSet<Guid>();
        }
    }

    public async Task<LotEcriture?> OuvrirAsync(int annee, Func<string, LotEcriture> composer, CancellationToken annulation = default)
    {
        try
        {
            return await Reprise.EssayerAsync(
                async () =>
                {
                    await using var donnees = await fabrique.CreateDbContextAsync(annulation);
                    await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
                    var rang = await Compteurs.AvancerAsync(donnees, Compteurs.Reference(annee), 1, annulation);
                    var lot = composer(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{annee:0000}-{rang:000000}"));
                    await EcrireAsync(donnees, [lot], annulation);
                    await transaction.CommitAsync(annulation);
                    return lot;
                },
                annulation);
        }
        catch (Exception e) when (Reprise.EstDoublon(e))
        {
            // Another import, meanwhile or before, used one of the keys: everything above was undone, the reference with it.
            return null;
        }
    }

    public async Task<IReadOnlyDictionary<string, Guid>> ClesConnuesAsync(
        IReadOnlyCollection<string> cles, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Cles.AsNoTracking()
            .Where(c => cles.Contains(c.Cle))
            .ToDictionaryAsync(c => c.Cle, c => c.Dossier, StringComparer.Ordinal, annulation);
    }

    private async Task<bool> AvancerAsync(LotEcriture lot, CancellationToken annulation) =>
        (await AvancerEnsembleAsync([lot], annulation)).Count > 0;

    private async Task<IReadOnlySet<Guid>> AvancerEnsembleAsync(IReadOnlyCollection<LotEcriture> lots, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var avances = new List<LotEcriture>();
        // Always by growing id, so that two batches cannot wait for one another.
        foreach (var lot in lots.OrderBy(l => l.Vue.Dossier.Id))
        {
            var avance = await Sql.ExecuterAsync(
                donnees,
                "UPDATE dossiers SET version = @apres WHERE id = @dossier AND version = @avant",
                annulation,
                ("apres", lot.Vue.Version),
                ("dossier", lot.Vue.Dossier.Id),
                ("avant", lot.VersionAvant));
            if (avance > 0)
            {
                avances.Add(lot);
            }
        }

        avances = await Epingles.ControlerAsync(donnees, avances, annulation);
        await EcrireAsync(donnees, avances, annulation);
        await transaction.CommitAsync(annulation);
        return avances.Select(l => l.Vue.Dossier.Id).ToHashSet();
    }

    private async Task EcrireAsync(BaseRecouvrement donnees, IReadOnlyList<LotEcriture> lots, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant.UtcDateTime;
        await Insertion.EcrireAsync(
            donnees, [.. lots.SelectMany(l => l.Entrees.Select(e => LectureJournal.Ecrire(l.Vue.Dossier.Id, e)))], annulation);
        await Insertion.EcrireAsync(
            donnees,
            [.. lots.SelectMany(l => l.Cles.Select(c => new LigneCle { Cle = c, Dossier = l.Vue.Dossier.Id, ImporteLe = maintenant }))],
            annulation);
        await Insertion.EcrireAsync(donnees, [.. lots.SelectMany(l => Sorties.De(l, maintenant))], annulation);
        var modele = donnees.Model;
        List<LignesDeVue> vues = [.. lots.AsParallel().AsOrdered().Select(l => LignesDeVue.Tirer(l.Vue, modele))];
        await EcritureDeVues.RemplacerAsync(donnees, vues, annulation);
        var nouvelles = lots.SelectMany(l => l.Entrees).Select(e => e.Fait.Id).ToHashSet();
        await Contenus.AttendreAsync(
            donnees, [.. vues.SelectMany(v => v.Pieces).Where(p => nouvelles.Contains(p.Id))], maintenant, annulation);
    }
}
