using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Exploitation;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>The outbox, in the database.</summary>
internal sealed class Travaux(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : ITravaux
{
    public async Task<IReadOnlyList<Travail>> PrendreAsync(string sujet, int maximum, CancellationToken annulation = default)
    {
        var maintenant = horloge.Maintenant.UtcDateTime;
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Sorties.AsNoTracking()
            .Where(s => s.Sujet == sujet && s.APartirDe <= maintenant)
            .OrderBy(s => s.APartirDe).ThenBy(s => s.Id)
            .Take(maximum)
            .Select(s => new Travail(s.Id, s.Sujet, s.Dossier, s.Charge, s.Essais, s.Erreur))
            .ToListAsync(annulation);
    }

    public async Task AcheverAsync(long travail, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Sorties.Where(s => s.Id == travail).ExecuteDeleteAsync(annulation);
    }

    public async Task EchouerAsync(long travail, string erreur, DateTimeOffset prochainEssai, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Sorties.Where(s => s.Id == travail).ExecuteUpdateAsync(
            m => m.SetProperty(s => s.Essais, s => s.Essais + 1)
                .SetProperty(s => s.Erreur, erreur)
                .SetProperty(s => s.APartirDe, prochainEssai.UtcDateTime),
            annulation);
    }

    public async Task<IReadOnlyList<Travail>> EnEchecAsync(int maximum, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Sorties.AsNoTracking()
            .Where(s => s.Essais > 0)
            .OrderByDescending(s => s.Id)
            .Take(maximum)
            .Select(s => new Travail(s.Id, s.Sujet, s.Dossier, s.Charge, s.Essais, s.Erreur))
            .ToListAsync(annulation);
    }
}
