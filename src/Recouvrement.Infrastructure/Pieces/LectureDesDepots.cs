using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>What the inbox « À rattacher » shows, under the rights of the asker.</summary>
internal sealed class LectureDesDepots(IDbContextFactory<BaseRecouvrement> fabrique, ITextesPieces textes, IAnnuaire annuaire)
{
    private const int DebutLu = 8000;

    public async Task<Page<DepotARattacher>> ListerAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var attendent = EnAttente(donnees, acteur);
        var total = await attendent.CountAsync(annulation);
        var lignes = await attendent.OrderByDescending(d => d.RecuLe).ThenBy(d => d.Id).Skip(page.Saut).Take(page.TailleBornee).ToListAsync(annulation);
        var depots = await LireAsync(donnees, acteur, lignes, annulation);
        return new Page<DepotARattacher>(depots, total, page.NumeroBorne, page.TailleBornee);
    }

    public async Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await EnAttente(donnees, acteur).CountAsync(annulation);
    }

    public async Task<DepotARattacher?> LireAsync(Acteur acteur, Guid depot, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        if (await donnees.Depots.AsNoTracking().Permis(acteur).FirstOrDefaultAsync(d => d.Id == depot, annulation) is not { } ligne)
        {
            return null;
        }

        var lu = (await LireAsync(donnees, acteur, [ligne], annulation))[0];
        return ligne.Dossier is not { } dossier
            ? lu
            : lu with
            {
                Reference = await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => d.Id == dossier).Select(d => d.Reference).FirstOrDefaultAsync(annulation),
            };
    }

    public async Task<LigneDepot?> TrouverAsync(Acteur acteur, Guid depot, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await donnees.Depots.AsNoTracking().Permis(acteur).FirstOrDefaultAsync(d => d.Id == depot, annulation);
    }

    private static IQueryable<LigneDepot> EnAttente(BaseRecouvrement donnees, Acteur acteur) =>
        donnees.Depots.AsNoTracking().Permis(acteur).QuiAttendent();

    private async Task<List<DepotARattacher>> LireAsync(
        BaseRecouvrement donnees, Acteur acteur, IReadOnlyList<LigneDepot> lignes, CancellationToken annulation)
    {
        string[] empreintes = [.. lignes.Select(l => l.Empreinte).Distinct(StringComparer.Ordinal)];
        var etats = await textes.EtatsAsync(empreintes, annulation);
        var debuts = await textes.DebutsAsync(empreintes, DebutLu, annulation);
        var noms = await annuaire.NomsAsync(lignes.Select(l => l.Deposant).ToHashSet(StringComparer.Ordinal), annulation);
        var libelles = (await annuaire.PortefeuillesAsync(acteur, annulation)).ToDictionary(p => p.Id, p => p.Libelle);
        var propositions = new PropositionsDeDossiers(donnees, acteur);
        var depots = new List<DepotARattacher>();
        foreach (var l in lignes)
        {
            var etat = etats.GetValueOrDefault(l.Empreinte);
            depots.Add(new DepotARattacher(
                l.Id, l.NomFichier, l.TypeMedia, l.Taille, l.Empreinte, l.Origine, libelles.GetValueOrDefault(l.Portefeuille, string.Empty),
                noms.GetValueOrDefault(l.Deposant, l.Deposant), new DateTimeOffset(l.RecuLe, TimeSpan.Zero), etat?.Etat ?? EtatTexte.EnAttente, etat?.Raison)
            {
                Etat = l.Etat,
                Motif = l.Motif,
                Piece = l.Piece,
                Dossiers = l.Etat == EtatDepot.EnAttente
                    ? await propositions.ChercherAsync(l.NomFichier, debuts.GetValueOrDefault(l.Empreinte, string.Empty), annulation)
                    : [],
            });
        }

        return depots;
    }
}
