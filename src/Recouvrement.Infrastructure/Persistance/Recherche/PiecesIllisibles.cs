using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>The pieces and waiting documents whose text could not be read, or not whole, within the rights of who asks; the latest tried first.</summary>
internal sealed class PiecesIllisibles(IDbContextFactory<BaseRecouvrement> fabrique)
{
    public async Task<Page<PieceIllisible>> LireAsync(Acteur acteur, DemandePage page, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var illisibles = Toutes(donnees, acteur);
        var total = await illisibles.CountAsync(annulation);
        return new Page<PieceIllisible>(
            await LireAsync(Rangees(illisibles).Skip(page.Saut).Take(page.TailleBornee), annulation), total, page.NumeroBorne, page.TailleBornee);
    }

    /// <summary>All of them, for whoever looks after the installation.</summary>
    public async Task<IReadOnlyList<PieceIllisible>> ToutesAsync(CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await LireAsync(Rangees(Toutes(donnees, Acteur.Systeme)), annulation);
    }

    /// <summary>Contents that could not be read, and a dossier that each stands in; null for one that only waits for its dossier.</summary>
    public async Task<IReadOnlyList<(string Empreinte, Guid? Dossier)>> ContenusAsync(Acteur acteur, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var contenus = await Toutes(donnees, acteur).Select(i => new { i.Empreinte, i.Dossier }).ToListAsync(annulation);
        return [.. contenus.DistinctBy(c => c.Empreinte, StringComparer.Ordinal).Select(c => (c.Empreinte, c.Dossier))];
    }

    private static IQueryable<ContenuIllisible> Toutes(BaseRecouvrement donnees, Acteur acteur)
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
        return pieces.Concat(donnees.Depots.AsNoTracking().Permis(acteur).QuiAttendent()
            .Join(textes, d => d.Empreinte, t => t.Empreinte, (d, t) => new { d, t })
            .Join(donnees.Portefeuilles, l => l.d.Portefeuille, p => p.Id, (l, p) => new ContenuIllisible
            {
                Id = l.d.Id, Dossier = l.d.Dossier, Lieu = p.Libelle, Intitule = l.d.NomFichier, NomFichier = l.d.NomFichier, Document = l.d.Document,
                Empreinte = l.t.Empreinte, Etat = l.t.Etat, Raison = l.t.Raison, EcritLe = l.t.EcritLe,
            }));
    }

    private static IQueryable<ContenuIllisible> Rangees(IQueryable<ContenuIllisible> illisibles) =>
        illisibles.OrderByDescending(i => i.EcritLe).ThenBy(i => i.Document);

    private static async Task<IReadOnlyList<PieceIllisible>> LireAsync(IQueryable<ContenuIllisible> illisibles, CancellationToken annulation) =>
    [
        .. (await illisibles.ToListAsync(annulation)).Select(l => new PieceIllisible(
            l.Id, l.Dossier, l.Lieu, l.Intitule, l.NomFichier, l.Etat, l.Raison ?? string.Empty, new DateTimeOffset(l.EcritLe, TimeSpan.Zero))),
    ];
}
