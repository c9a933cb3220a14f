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
        var enBase = await donnees.Dossiers.LongCountAsync(annulation) + await donnees.Pieces.LongCountAsync(annulation);
        var illisibles = Illisibles(donnees, acteur);
        var total = await illisibles.CountAsync(annulation);
        var lignes = await illisibles
            .OrderByDescending(i => i.Texte.EcritLe).ThenBy(i => i.Piece.Document)
            .Skip(page.Saut).Take(page.TailleBornee)
            .Select(i => new
            {
                i.Piece.Id, i.Piece.Dossier, i.Reference, i.Piece.Intitule, i.Piece.NomFichier, i.Texte.Etat, i.Texte.Raison, i.Texte.EcritLe,
            })
            .ToListAsync(annulation);
        return new BilanDeLIndex(
            index.Etat(),
            enBase,
            await textes.CompterAsync(annulation),
            suivi.Controle,
            new Page<PieceIllisible>(
                [
                    .. lignes.Select(l => new PieceIllisible(
                        l.Id, l.Dossier, l.Reference, l.Intitule, l.NomFichier, l.Etat, l.Raison ?? string.Empty, new DateTimeOffset(l.EcritLe, TimeSpan.Zero))),
                ],
                total, page.NumeroBorne, page.TailleBornee),
            suivi.Echec);
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
        return vue is not null && await RemettreAsync(donnees, vue.Empreinte, vue.Dossier, annulation);
    }

    public async Task<int> ReessayerToutAsync(Acteur acteur, CancellationToken annulation = default)
    {
        if (!acteur.Encadre)
        {
            return 0;
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var contenus = await Illisibles(donnees, acteur).Select(i => new { i.Piece.Empreinte, i.Piece.Dossier }).ToListAsync(annulation);
        var remis = 0;
        foreach (var contenu in contenus.DistinctBy(c => c.Empreinte, StringComparer.Ordinal))
        {
            remis += await RemettreAsync(donnees, contenu.Empreinte, contenu.Dossier, annulation) ? 1 : 0;
        }

        return remis;
    }

    private static IQueryable<Illisible> Illisibles(BaseRecouvrement donnees, Acteur acteur) =>
        donnees.Pieces.AsNoTracking()
            .Join(donnees.Textes.Where(t => t.Raison != null && t.Etat != EtatTexte.EnAttente), p => p.Empreinte, t => t.Empreinte, (p, t) => new { p, t })
            .Join(donnees.Dossiers.Permis(acteur), l => l.p.Dossier, d => d.Id, (l, d) => new Illisible { Piece = l.p, Texte = l.t, Reference = d.Reference });

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

    private sealed class Illisible
    {
        public required LignePieceEnBase Piece { get; init; }

        public required LigneTexte Texte { get; init; }

        public required string Reference { get; init; }
    }
}
