using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine.Droit;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>The journals in the database.</summary>
internal sealed class DepotDossiers(IDbContextFactory<BaseRecouvrement> fabrique, IDroit droit, Horloge horloge) : IDepotDossiers
{
    public async Task<DossierCharge?> ChargerAsync(Acteur acteur, Guid dossier, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var permis = donnees.Dossiers.Permis(acteur);
        var lignes = await donnees.Journal.AsNoTracking()
            .Where(l => l.Dossier == dossier && permis.Any(d => d.Id == dossier))
            .OrderBy(l => l.Numero)
            .ToListAsync(annulation);
        return lignes.Count == 0 ? null : new DossierCharge(dossier, LectureJournal.Lire(lignes));
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
                    await EcrireAsync(donnees, lot, annulation);
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

    private async Task<bool> AvancerAsync(LotEcriture lot, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var avance = await Sql.ExecuterAsync(
            donnees,
            "UPDATE dossiers SET version = @apres WHERE id = @dossier AND version = @avant",
            annulation,
            ("apres", lot.Vue.Version),
            ("dossier", lot.Vue.Dossier.Id),
            ("avant", lot.VersionAvant));
        if (avance == 0)
        {
            return false;
        }

        await EcrireAsync(donnees, lot, annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }

    private async Task EcrireAsync(BaseRecouvrement donnees, LotEcriture lot, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant.UtcDateTime;
        var dossier = lot.Vue.Dossier.Id;
        await Insertion.EcrireAsync(donnees, [.. lot.Entrees.Select(e => LectureJournal.Ecrire(dossier, e))], annulation);
        await Insertion.EcrireAsync(
            donnees, [.. lot.Cles.Select(c => new LigneCle { Cle = c, Dossier = dossier, ImporteLe = maintenant })], annulation);
        await Insertion.EcrireAsync(donnees, Sorties.De(lot, maintenant), annulation);
        var lignes = LignesDeVue.Tirer(lot.Vue, droit, donnees.Model);
        await EcritureDeVues.RemplacerAsync(donnees, [lignes], annulation);
        var nouvelles = lot.Entrees.Select(e => e.Fait.Id).ToHashSet();
        await Contenus.AttendreAsync(donnees, [.. lignes.Pieces.Where(p => nouvelles.Contains(p.Id))], maintenant, annulation);
    }
}
