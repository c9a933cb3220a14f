using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Exploitation;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>The state of the index of this node, and of the texts it is made of.</summary>
internal sealed class IntendanceDeLIndex(
    IIndexDeRecherche index,
    SuiviDeLIndex suivi,
    ITextesPieces textes,
    PiecesIllisibles illisibles,
    IChangements changements,
    IDbContextFactory<BaseRecouvrement> fabrique,
    Horloge horloge,
    IHostApplicationLifetime? vie = null) : IIntendanceDeLIndex
{
    public async Task<BilanDeLIndex?> EtatAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default)
    {
        if (!acteur.Encadre)
        {
            return null;
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var enBase = await donnees.Dossiers.LongCountAsync(annulation) + await donnees.Pieces.LongCountAsync(annulation)
            + await donnees.Depots.QuiAttendent().LongCountAsync(annulation);
        var point = suivi.Point;
        var vu = point?.Vu ?? -1;
        return new BilanDeLIndex(
            index.Etat(),
            enBase,
            await textes.CompterAsync(annulation),
            suivi.Controle,
            await illisibles.LireAsync(acteur, page, annulation),
            new SuiviDesChangements(
                Environment.MachineName,
                point?.Vu,
                await changements.DernierAsync(annulation),
                await donnees.Dossiers.LongCountAsync(d => d.Changement > vu, annulation) + await donnees.Depots.LongCountAsync(d => d.Changement > vu, annulation),
                point?.AJourLe),
            !suivi.Reconstruction.IsCompleted,
            suivi.Echec)
        {
            ARattacher = await donnees.Depots.Permis(acteur).QuiAttendent().CountAsync(annulation),
        };
    }

    public bool Reconstruire(Acteur acteur) => acteur.Encadre && suivi.Reconstruire(vie?.ApplicationStopping ?? CancellationToken.None);

    public async Task<ControleDeLIndex?> ControlerAsync(Acteur acteur, CancellationToken annulation = default) =>
        acteur.Encadre ? await suivi.ControlerAsync(enProfondeur: true, annulation) : null;

    public async Task<bool> ReessayerAsync(Acteur acteur, Guid piece, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var permis = donnees.Dossiers.Permis(acteur);
        var vue = await donnees.Pieces.AsNoTracking()
            .Where(p => p.Id == piece && permis.Any(d => d.Id == p.Dossier))
            .Select(p => new { p.Empreinte, p.Dossier })
            .FirstOrDefaultAsync(annulation);
        if (vue is not null)
        {
            return await RemettreAsync(donnees, vue.Empreinte, vue.Dossier, annulation);
        }

        var attendue = await donnees.Depots.AsNoTracking().Permis(acteur).QuiAttendent()
            .Where(d => d.Id == piece)
            .Select(d => d.Empreinte)
            .FirstOrDefaultAsync(annulation);
        return attendue is not null && await RemettreAsync(donnees, attendue, Guid.Empty, annulation);
    }

    public async Task<int> ReessayerToutAsync(Acteur acteur, CancellationToken annulation = default)
    {
        if (!acteur.Encadre)
        {
            return 0;
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var remis = 0;
        foreach (var (empreinte, dossier) in await illisibles.ContenusAsync(acteur, annulation))
        {
            remis += await RemettreAsync(donnees, empreinte, dossier ?? Guid.Empty, annulation) ? 1 : 0;
        }

        return remis;
    }

    // The state says « waiting » again before the work is queued: a page read between the two promises nothing false.
    private async Task<bool> RemettreAsync(BaseRecouvrement donnees, string empreinte, Guid dossier, CancellationToken annulation)
    {
        var maintenant = horloge.Maintenant.UtcDateTime;
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        var change = await donnees.Textes
            .Where(t => t.Empreinte == empreinte && t.Etat != EtatTexte.EnAttente)
            .ExecuteUpdateAsync(m => m.SetProperty(t => t.Etat, EtatTexte.EnAttente).SetProperty(t => t.EcritLe, maintenant), annulation);
        if (change == 0)
        {
            return false;
        }

        await Insertion.EcrireAsync(
            donnees,
            [Sorties.PourLire(dossier, empreinte, maintenant)],
            annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }
}
