using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Repli;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Builds the read tables again from the journals, in batches, while pages keep answering.</summary>
internal sealed class Reprojeter(IDbContextFactory<BaseRecouvrement> fabrique, Replieur replieur, Horloge horloge) : IReprojeter
{
    /// <summary>Word under which the fingerprint of the law that folded the read tables is kept.</summary>
    public const string MarqueDuRepli = "repli";

    private const int DossiersParLot = 500;

    public async Task<int> ToutAsync(IProgress<int>? progres = null, CancellationToken annulation = default)
    {
        var faits = 0;
        await foreach (var lot in ParcoursDesJournaux.ToutLireAsync(fabrique, annulation))
        {
            foreach (var part in lot.Chunk(DossiersParLot))
            {
                faits += await RemplacerAsync(part, annulation);
                progres?.Report(faits);
            }
        }

        await MarquerAsync(annulation);
        return faits;
    }

    public async Task<int> AvancerAsync(CancellationToken annulation = default)
    {
        var faits = 0;
        Guid[] prochains;
        while ((prochains = await ProchainsAsync(annulation)).Length > 0)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            var charges = await ParcoursDesJournaux.LireAsync(donnees, prochains, annulation);
            faits += await RemplacerAsync(charges, annulation);
        }

        return faits;
    }

    /// <summary>True when the read tables were folded with this very law.</summary>
    public async Task<bool> EstAJourAsync(CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var marque = await donnees.Marques.AsNoTracking().FirstOrDefaultAsync(m => m.Nom == MarqueDuRepli, annulation);
        return string.Equals(marque?.Valeur, replieur.Empreinte, StringComparison.Ordinal);
    }

    private async Task<Guid[]> ProchainsAsync(CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Dossiers.AsNoTracking()
            .Where(d => d.RecalculerLe <= jour)
            .OrderBy(d => d.Id)
            .Select(d => d.Id)
            .Take(DossiersParLot)
            .ToArrayAsync(annulation);
    }

    private async Task<int> RemplacerAsync(IReadOnlyCollection<DossierCharge> charges, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        // Order is kept: locks are always taken by growing id, so that two batches cannot wait for one another.
        var vues = charges.AsParallel().AsOrdered().WithCancellation(annulation)
            .Select(c => replieur.Replier(c.Journal, jour)).OfType<VueDossier>().ToList();
        await Reprise.EssayerAsync(
            async () =>
            {
                await using var donnees = await fabrique.CreateDbContextAsync(annulation);
                await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
                var versions = await VerrouillerAsync(donnees, [.. vues.Select(v => v.Dossier.Id)], annulation);
                // A dossier written to since it was read is already folded, and better.
                List<VueDossier> aEcrire = [.. vues.Where(v => versions.GetValueOrDefault(v.Dossier.Id) <= v.Version)];
                await EcritureDeVues.RemplacerAsync(donnees, aEcrire, replieur.Droit, horloge.Maintenant.UtcDateTime, annulation);
                await transaction.CommitAsync(annulation);
                return true;
            },
            annulation);
        return vues.Count;
    }

    private static async Task<Dictionary<Guid, int>> VerrouillerAsync(BaseRecouvrement donnees, Guid[] dossiers, CancellationToken annulation)
    {
        if (donnees.Database.IsNpgsql())
        {
            await Sql.ExecuterAsync(
                donnees, "SELECT 1 FROM dossiers WHERE id = ANY(@dossiers) ORDER BY id FOR UPDATE", annulation, ("dossiers", dossiers));
        }

        // On SQLite the transaction is immediate: nobody else writes until it ends.
        return await donnees.Dossiers.AsNoTracking()
            .Where(d => dossiers.Contains(d.Id))
            .Select(d => new { d.Id, d.Version })
            .ToDictionaryAsync(d => d.Id, d => d.Version, annulation);
    }

    private async Task MarquerAsync(CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Database.OpenConnectionAsync(annulation);
        await Sql.ExecuterAsync(
            donnees,
            "INSERT INTO marques (nom, valeur) VALUES (@nom, @valeur) ON CONFLICT (nom) DO UPDATE SET valeur = excluded.valeur",
            annulation,
            ("nom", MarqueDuRepli),
            ("valeur", replieur.Empreinte));
    }
}
