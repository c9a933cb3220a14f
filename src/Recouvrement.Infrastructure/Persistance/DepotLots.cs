using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Production.Lots;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>Batches of acts, in the database.</summary>
internal sealed class DepotLots(IDbContextFactory<BaseRecouvrement> fabrique) : IDepotLots
{
    private const int Montres = 200;

    public async Task AjouterAsync(Lot lot, DateTimeOffset oublierAvant, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var limite = oublierAvant.UtcDateTime;
        var vieux = donnees.Lots.Where(l => l.Compte == lot.Compte && l.DemandeLe < limite);
        await donnees.ActesDeLots.Where(a => vieux.Any(l => l.Id == a.Lot)).ExecuteDeleteAsync(annulation);
        await vieux.ExecuteDeleteAsync(annulation);
        donnees.Lots.Add(new LigneLot
        {
            Id = lot.Id,
            Compte = lot.Compte,
            Demande = JsonSerializer.Serialize(lot.Demande),
            DemandeLe = lot.DemandeLe.UtcDateTime,
            Etat = lot.Etat,
            PrisJusquA = DateTime.UnixEpoch,
        });
        await donnees.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
    }

    public async Task<Lot?> TrouverAsync(string compte, Guid id, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Lots.AsNoTracking().FirstOrDefaultAsync(l => l.Id == id && l.Compte == compte, annulation) is { } ligne ? Lire(ligne) : null;
    }

    public async Task<IReadOnlyList<Lot>> ListerAsync(string compte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = await donnees.Lots.AsNoTracking().Where(l => l.Compte == compte)
            .OrderByDescending(l => l.DemandeLe).ThenByDescending(l => l.Id).Take(Montres).ToListAsync(annulation);
        return [.. lignes.Select(Lire)];
    }

    public async IAsyncEnumerable<LigneDeLot> LignesAsync(Lot lot, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var lignes = donnees.ActesDeLots.AsNoTracking()
            .Where(a => a.Lot == lot.Id && a.Essai == lot.EstUnEssai).OrderBy(a => a.Rang).ThenBy(a => a.Ordre).AsAsyncEnumerable();
        await foreach (var a in lignes.WithCancellation(annulation))
        {
            yield return new LigneDeLot(a.Dossier, a.Reference, a.Debiteur, a.Piece, a.NomFichier, JsonSerializer.Deserialize<string[]>(a.Manques)!, a.Refus);
        }
    }

    public async Task<bool> ProduireAsync(string compte, Guid id, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Lots.Where(l => l.Id == id && l.Compte == compte && l.Etat == EtatLot.Essaye).ExecuteUpdateAsync(
            m => m.SetProperty(l => l.Etat, EtatLot.Production).SetProperty(l => l.Faits, 0).SetProperty(l => l.PrisJusquA, l => l.DemandeLe), annulation) == 1;
    }

    public async Task<Lot?> PrendreAsync(DateTimeOffset maintenant, DateTimeOffset jusquA, CancellationToken annulation = default)
    {
        var (libre, fin) = (maintenant.UtcDateTime, jusquA.UtcDateTime);
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        while (await donnees.Lots.AsNoTracking()
            .Where(l => (l.Etat == EtatLot.Essai || l.Etat == EtatLot.Production) && l.PrisJusquA <= libre)
            .OrderBy(l => l.DemandeLe).FirstOrDefaultAsync(annulation) is { } ligne)
        {
            // Read and taken in two statements: another node may have been quicker.
            if (await donnees.Lots.Where(l => l.Id == ligne.Id && l.Etat == ligne.Etat && l.PrisJusquA == ligne.PrisJusquA)
                .ExecuteUpdateAsync(m => m.SetProperty(l => l.PrisJusquA, fin), annulation) == 1)
            {
                return Lire(ligne);
            }
        }

        return null;
    }

    public async Task NoterAsync(Lot lot, int rang, IReadOnlyList<LigneDeLot> lignes, DateTimeOffset jusquA, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var fini = rang + 1 == lot.Demande.Dossiers.Count;
        var etat = !fini ? lot.Etat : lot.EstUnEssai ? EtatLot.Essaye : EtatLot.Produit;
        // Whoever slept through her own lease finds that another worker went on, and writes nothing.
        if (await donnees.Lots.Where(l => l.Id == lot.Id && l.Etat == lot.Etat && l.Faits == rang).ExecuteUpdateAsync(
            m => m.SetProperty(l => l.Etat, etat)
                .SetProperty(l => l.Faits, rang + 1)
                .SetProperty(l => l.Incident, (string?)null)
                .SetProperty(l => l.PrisJusquA, jusquA.UtcDateTime),
            annulation) == 0)
        {
            return;
        }

        donnees.ActesDeLots.AddRange(lignes.Select((l, ordre) => new LigneActeDeLot
        {
            Lot = lot.Id,
            Essai = lot.EstUnEssai,
            Rang = rang,
            Ordre = ordre,
            Dossier = l.Dossier,
            Reference = l.Reference,
            Debiteur = l.Debiteur,
            Piece = l.Piece,
            NomFichier = l.NomFichier,
            Manques = JsonSerializer.Serialize(l.Manques),
            Refus = l.Refus,
        }));
        await donnees.SaveChangesAsync(annulation);
        await transaction.CommitAsync(annulation);
    }

    public async Task LacherAsync(Guid id, DateTimeOffset aPartirDe, string? incident, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Lots.Where(l => l.Id == id).ExecuteUpdateAsync(
            m => m.SetProperty(l => l.PrisJusquA, aPartirDe.UtcDateTime).SetProperty(l => l.Incident, incident), annulation);
    }

    private static Lot Lire(LigneLot ligne) => new(
        ligne.Id, ligne.Compte, JsonSerializer.Deserialize<DemandeLot>(ligne.Demande)!, new DateTimeOffset(ligne.DemandeLe, TimeSpan.Zero), ligne.Etat, ligne.Faits, ligne.Incident);
}
