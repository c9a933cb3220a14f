using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;

namespace Recouvrement.Infrastructure.Persistance.Banque;

/// <summary>Statements in the database.</summary>
internal sealed class DepotReleves(IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IDepotReleves
{
    public async Task<FichierConnu?> TrouverAsync(string empreinte, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var connu = await donnees.Releves.AsNoTracking()
            .Where(r => r.EmpreinteFichier == empreinte)
            .OrderBy(r => r.ImporteLe)
            .Select(r => new { r.Fichier, r.ImporteLe })
            .FirstOrDefaultAsync(annulation);
        return connu is null ? null : new FichierConnu(connu.Fichier, new DateTimeOffset(connu.ImporteLe, TimeSpan.Zero));
    }

    public async Task<ISessionReleves> OuvrirAsync(Acteur acteur, bool essai, CancellationToken annulation = default)
    {
        var donnees = await fabrique.CreateDbContextAsync(annulation);
        return new SessionReleves(
            donnees, essai ? null : await donnees.Database.BeginTransactionAsync(annulation), acteur.Compte, horloge.Maintenant.UtcDateTime);
    }
}
