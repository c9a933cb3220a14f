using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Repli;
using Recouvrement.Infrastructure.Persistance.Loi;

namespace Recouvrement.Infrastructure.Persistance.Journaux;

/// <summary>Builds the read tables again from the journals, in batches, while pages keep answering.</summary>
internal sealed class Reprojeter(IDbContextFactory<BaseRecouvrement> fabrique, Replieur replieur, Horloge horloge) : IReprojeter
{
    /// <summary>Word under which the fingerprint of the law that folded the read tables is kept.</summary>
    public const string MarqueDuRepli = "repli";

    // Apart from the other: a migration that takes that one away must not let a change of the law pass unseen.
    private const string MarqueDeLaLoi = "loi";

    private const int DossiersParLot = 500;

    public Task<int> ToutAsync(IProgress<int>? progres = null, CancellationToken annulation = default) =>
        ParcourirAsync(siChange: false, progres, annulation);

    public Task<int> ActualiserAsync(IProgress<int>? progres = null, CancellationToken annulation = default) =>
        ParcourirAsync(siChange: true, progres, annulation);

    public async Task<int> AvancerAsync(CancellationToken annulation = default)
    {
        var faits = 0;
        Guid[] prochains;
        while ((prochains = await ProchainsAsync(annulation)).Length > 0)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            var charges = await ParcoursDesJournaux.LireAsync(donnees, prochains, annulation);
            faits += await RemplacerAsync(charges, siChange: false, annulation);
        }

        return faits;
    }

    /// <summary>
    /// Makes the law in force known, once, before anything is served: the dossiers it may move go on following the one before until what
    /// moves is compared and confirmed. Says whether the law before can no longer be read, and whether the read tables must be folded
    /// again (never folded, or a migration changed them).
    /// </summary>
    public async Task<(bool Illisible, bool ARefaire)> PasserALaLoiAsync(LoisArchivees lois, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var marques = await donnees.Marques.AsNoTracking().ToDictionaryAsync(m => m.Nom, m => m.Valeur, StringComparer.Ordinal, annulation);
        var aRefaire = !marques.TryGetValue(MarqueDuRepli, out var repliee);
        var ancienne = marques.GetValueOrDefault(MarqueDeLaLoi) ?? repliee;
        if (ancienne is null || string.Equals(ancienne, replieur.Empreinte, StringComparison.Ordinal))
        {
            return (false, aRefaire);
        }

        var avant = lois.Trouver(ancienne);
        var touchees = avant is null ? null : ProceduresTouchees.Entre(avant, replieur);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await Epingles.PoserAsync(donnees, ancienne, touchees, annulation);
        await MarquerAsync(donnees, MarqueDeLaLoi, annulation);
        await transaction.CommitAsync(annulation);
        return (avant is null, aRefaire);
    }

    private async Task<int> ParcourirAsync(bool siChange, IProgress<int>? progres, CancellationToken annulation)
    {
        var faits = 0;
        await foreach (var lot in ParcoursDesJournaux.ToutLireAsync(fabrique, annulation))
        {
            foreach (var part in lot.Chunk(DossiersParLot))
            {
                faits += await RemplacerAsync(part, siChange, annulation);
                progres?.Report(faits);
            }
        }

        await ConclureAsync(annulation);
        return faits;
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

    private async Task<int> RemplacerAsync(IReadOnlyCollection<DossierCharge> charges, bool siChange, CancellationToken annulation)
    {
        var jour = horloge.Aujourdhui;
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var modele = donnees.Model;
        // Order is kept: locks are always taken by growing id, so that two batches cannot wait for one another.
        var vues = charges.AsParallel().AsOrdered().WithCancellation(annulation)
            .Select(c => replieur.Replier(c.Journal, jour)).OfType<VueDossier>()
            .Select(v => LignesDeVue.Tirer(v, modele))
            .ToList();
        var dits = siChange ? await ConnuesAsync(donnees, vues, annulation) : [];
        List<LignesDeVue> changees = [.. vues.Where(v => dits.GetValueOrDefault(v.Dossier.Id).Empreinte is not { } dite || !string.Equals(dite, v.Dossier.EmpreinteVue, StringComparison.Ordinal))];
        if (changees.Count > 0)
        {
            await Reprise.EssayerAsync(() => EcrireAsync(changees, annulation), annulation);
        }

        return vues.Count;
    }

    private async Task<bool> EcrireAsync(List<LignesDeVue> vues, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await VerrouillerAsync(donnees, [.. vues.Select(v => v.Dossier.Id)], annulation);
        var dits = await ConnuesAsync(donnees, vues, annulation);
        // A dossier written to since it was read is already folded, and better.
        await EcritureDeVues.RemplacerAsync(
            donnees, [.. vues.Where(v => dits.GetValueOrDefault(v.Dossier.Id).Version <= v.Dossier.Version)], annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }

    /// <summary>Keeps others from writing to those dossiers until the transaction ends.</summary>
    public static async Task VerrouillerAsync(BaseRecouvrement donnees, Guid[] dossiers, CancellationToken annulation)
    {
        // On SQLite the transaction is immediate: nobody else writes until it ends.
        if (donnees.Database.IsNpgsql())
        {
            await Sql.ExecuterAsync(
                donnees, "SELECT 1 FROM dossiers WHERE id = ANY(@dossiers) ORDER BY id FOR UPDATE", annulation, ("dossiers", dossiers));
        }
    }

    private static async Task<Dictionary<Guid, (int Version, string? Empreinte)>> ConnuesAsync(
        BaseRecouvrement donnees, List<LignesDeVue> vues, CancellationToken annulation)
    {
        Guid[] dossiers = [.. vues.Select(v => v.Dossier.Id)];
        return await donnees.Dossiers.AsNoTracking()
            .Where(d => dossiers.Contains(d.Id))
            .Select(d => new { d.Id, d.Version, d.EmpreinteVue })
            .ToDictionaryAsync(d => d.Id, d => (d.Version, d.EmpreinteVue), annulation);
    }

    private async Task ConclureAsync(CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        await Contenus.RetrouverAsync(donnees, horloge.Maintenant.UtcDateTime, annulation);
        await MarquerAsync(donnees, MarqueDuRepli, annulation);
        await MarquerAsync(donnees, MarqueDeLaLoi, annulation);
        await transaction.CommitAsync(annulation);
    }

    private Task<int> MarquerAsync(BaseRecouvrement donnees, string marque, CancellationToken annulation) => Sql.ExecuterAsync(
        donnees,
        "INSERT INTO marques (nom, valeur) VALUES (@nom, @valeur) ON CONFLICT (nom) DO UPDATE SET valeur = excluded.valeur",
        annulation,
        ("nom", marque),
        ("valeur", replieur.Empreinte));
}
