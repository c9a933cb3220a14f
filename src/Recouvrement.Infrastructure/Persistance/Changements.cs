using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Exploitation;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Infrastructure.Persistance.Journaux;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>What the index follows, in the database.</summary>
internal sealed class Changements(IDbContextFactory<BaseRecouvrement> fabrique) : IChangements
{
    private static readonly string[] Pieces = [TypesDeFait.PieceAjoutee, TypesDeFait.ActeProduit, TypesDeFait.DecompteProduit];

    public async Task<IReadOnlyList<DocumentsChanges>> LireAsync(long depuis, int maximum, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        // Everything up to the counter is committed. Read before both tables: what is written between two readings waits for the next call,
        // and a number seen in the second table can never hide a smaller one of the first.
        var borne = await DernierAsync(donnees, annulation);
        if (borne <= depuis)
        {
            return [];
        }

        var dossiers = await donnees.Dossiers.AsNoTracking()
            .Where(d => d.Changement > depuis && d.Changement <= borne)
            .OrderBy(d => d.Changement)
            .Take(maximum)
            .Select(d => new { d.Id, d.Numero, d.Changement })
            .ToListAsync(annulation);
        Guid[] ids = [.. dossiers.Select(d => d.Id)];
        var pieces = await donnees.Pieces.AsNoTracking()
            .Where(p => ids.Contains(p.Dossier))
            .Select(p => new { p.Dossier, p.Document })
            .ToListAsync(annulation);
        var parDossier = pieces.ToLookup(p => p.Dossier, p => p.Document);
        // A piece annulled is in no table any more: only the journal still knows what the index called it.
        var annulees = (await donnees.Journal.AsNoTracking()
            .Where(a => ids.Contains(a.Dossier) && a.Nature == NatureEntree.Annulation)
            .Join(donnees.Journal.Where(e => Pieces.Contains(e.Type)), a => new { a.Dossier, a.Fait }, e => new { e.Dossier, e.Fait }, (a, e) => new { e.Dossier, e.Numero })
            .ToListAsync(annulation)).ToLookup(e => e.Dossier, e => e.Numero);
        var depots = await donnees.Depots.AsNoTracking()
            .Where(d => d.Changement > depuis && d.Changement <= borne)
            .OrderBy(d => d.Changement)
            .Take(maximum)
            .Select(d => new { d.Document, d.Changement })
            .ToListAsync(annulation);
        return
        [
            .. dossiers.Select(d => new DocumentsChanges(
                d.Changement,
                [
                    LignesDeVue.DocumentDuDossier(d.Numero),
                    .. parDossier[d.Id].Concat(annulees[d.Id].Select(n => LignesDeVue.DocumentDuDossier(d.Numero) + n)).Distinct().Order(),
                ]))
                .Concat(depots.Select(d => new DocumentsChanges(d.Changement, [d.Document])))
                .OrderBy(c => c.Changement)
                .Take(maximum),
        ];
    }

    public async Task<long> DernierAsync(CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await DernierAsync(donnees, annulation);
    }

    private static Task<long> DernierAsync(BaseRecouvrement donnees, CancellationToken annulation) =>
        donnees.Compteurs.AsNoTracking().Where(c => c.Nom == Compteurs.Changement).Select(c => c.Valeur).FirstOrDefaultAsync(annulation);
}
