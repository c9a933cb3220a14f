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
            + await donnees.Depots.LongCountAsync(d => d.Etat == EtatDepot.EnAttente, annulation);
        var illisibles = Illisibles(donnees, acteur);
        var total = await illisibles.CountAsync(annulation);
        var lignes = await illisibles
            .OrderByDescending(i => i.EcritLe).ThenBy(i => i.Document)
            .Skip(page.Saut).Take(page.TailleBornee)
            .ToListAsync(annulation);
        return new BilanDeLIndex(
            index.Etat(),
            enBase,
            await textes.CompterAsync(annulation),
            suivi.Controle,
            new Page<PieceIllisible>(
                [
                    .. lignes.Select(l => new PieceIllisible(
                        l.Id, l.Dossier, l.Lieu, l.Intitule, l.NomFichier, l.Etat, l.Raison ?? string.Empty, new DateTimeOffset(l.EcritLe, TimeSpan.Zero))),
                ],
                total, page.NumeroBorne, page.TailleBornee),
            suivi.Echec)
        {
            ARattacher = await donnees.Depots.Permis(acteur).CountAsync(d => d.Etat == EtatDepot.EnAttente, annulation),
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

        var attendue = await donnees.Depots.AsNoTracking().Permis(acteur)
            .Where(d => d.Id == piece && d.Etat == EtatDepot.EnAttente)
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
        var contenus = await Illisibles(donnees, acteur).Select(i => new { i.Empreinte, i.Dossier }).ToListAsync(annulation);
        var remis = 0;
        foreach (var contenu in contenus.DistinctBy(c => c.Empreinte, StringComparer.Ordinal))
        {
            remis += await RemettreAsync(donnees, contenu.Empreinte, contenu.Dossier ?? Guid.Empty, annulation) ? 1 : 0;
        }

        return remis;
    }

    private static IQueryable<ContenuIllisible> Illisibles(BaseRecouvrement donnees, Acteur acteur)
    {
        var textes = donnees.Textes.AsNoTracking().Where(t => t.Raison != null && t.Etat != EtatTexte.EnAttente);
        var pieces = donnees.Pieces.AsNoTracking()
            .Join(textes, p => p.Empreinte, t => t.Empreinte, (p, t) => new { p, t })
            .Join(donnees.Dossiers.Permis(acteur), l => l.p.Dossier, d => d.Id, (l, d) => new ContenuIllisible
            {
                Id = l.p.Id, Dossier = l.p.Dossier, Lieu = d.Reference, Intitule = l.p.Intitule, NomFichier = l.p.NomFichier, Document = l.p.Document,
                Empreinte = l.t.Empreinte, Etat = l.t.Etat, Raison = l.t.Raison, EcritLe = l.t.EcritLe,
            });
        // A document that waits has no dossier yet: the column is null, and the portfolio says where it is.
        return pieces.Concat(donnees.Depots.AsNoTracking().Permis(acteur).Where(d => d.Etat == EtatDepot.EnAttente)
            .Join(textes, d => d.Empreinte, t => t.Empreinte, (d, t) => new { d, t })
            .Join(donnees.Portefeuilles, l => l.d.Portefeuille, p => p.Id, (l, p) => new ContenuIllisible
            {
                Id = l.d.Id, Dossier = l.d.Dossier, Lieu = p.Libelle, Intitule = l.d.NomFichier, NomFichier = l.d.NomFichier, Document = l.d.Document,
                Empreinte = l.t.Empreinte, Etat = l.t.Etat, Raison = l.t.Raison, EcritLe = l.t.EcritLe,
            }));
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
            [
                new LigneSortie
                {
                    Sujet = SujetsDeTravail.LireContenu, Dossier = dossier, Charge = empreinte, CreeLe = maintenant, APartirDe = maintenant,
                },
            ],
            annulation);
        await transaction.CommitAsync(annulation);
        return true;
    }
}
