using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>
/// The papers that wait for their dossier, as documents of the index: in the portfolio that decides who sees them, of no dossier. Their
/// numbers come after those of all dossiers.
/// </summary>
internal sealed class PapiersEnAttente(IDbContextFactory<BaseRecouvrement> fabrique)
{
    private const int Lot = 200;

    public async IAsyncEnumerable<DocumentAIndexer> LireAsync(long apresId, [EnumeratorCancellation] CancellationToken annulation)
    {
        while (true)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            var apres = apresId;
            var documents = await DocumentsAsync(donnees, Attendent(donnees).Where(d => d.Document > apres).OrderBy(d => d.Document).Take(Lot), annulation);
            foreach (var document in documents)
            {
                yield return document;
            }

            if (documents.Count < Lot)
            {
                yield break;
            }

            apresId = documents[^1].Id;
        }
    }

    public async IAsyncEnumerable<VersionDeDocument> VersionsAsync([EnumeratorCancellation] CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await foreach (var depot in Attendent(donnees).OrderBy(d => d.Document).Select(d => new { d.Document, d.Changement })
            .AsAsyncEnumerable().WithCancellation(annulation))
        {
            yield return new VersionDeDocument(depot.Document, depot.Changement);
        }
    }

    public async Task<IReadOnlyList<DocumentAIndexer>> LireAsync(IEnumerable<long> ids, CancellationToken annulation)
    {
        long[] voulus = [.. ids.Where(i => i > EcritureDesDepots.PremierDocument)];
        if (voulus.Length == 0)
        {
            return [];
        }

        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await DocumentsAsync(donnees, Attendent(donnees).Where(d => voulus.Contains(d.Document)).OrderBy(d => d.Document), annulation);
    }

    public static IEnumerable<KeyValuePair<long, TexteOriginal>> Lire(BaseRecouvrement donnees, IEnumerable<long> ids)
    {
        long[] voulus = [.. ids.Where(i => i > EcritureDesDepots.PremierDocument)];
        return voulus.Length == 0
            ? []
            : Attendent(donnees).Where(d => voulus.Contains(d.Document))
                .Join(donnees.Textes, d => d.Empreinte, t => t.Empreinte, (d, t) => new { d.Document, t.Texte, t.Pages })
                .Where(t => t.Texte != null)
                .AsEnumerable()
                .Select(t => KeyValuePair.Create(t.Document, SourceDesDocuments.Texte(t.Texte, t.Pages)));
    }

    private static IQueryable<LigneDepot> Attendent(BaseRecouvrement donnees) =>
        donnees.Depots.AsNoTracking().QuiAttendent();

    private static async Task<List<DocumentAIndexer>> DocumentsAsync(
        BaseRecouvrement donnees, IQueryable<LigneDepot> depots, CancellationToken annulation)
    {
        var lus = await depots
            .Join(donnees.Portefeuilles, d => d.Portefeuille, p => p.Id, (d, p) => new { Depot = d, p.Numero })
            .GroupJoin(donnees.Textes, d => d.Depot.Empreinte, t => t.Empreinte, (d, t) => new { d.Depot, d.Numero, Textes = t })
            .SelectMany(d => d.Textes.DefaultIfEmpty(), (d, t) => new { d.Depot, d.Numero, Texte = t!.Texte, Pages = t.Pages })
            .OrderBy(d => d.Depot.Document)
            .ToListAsync(annulation);
        return
        [
            .. lus.Select(d => new DocumentAIndexer
            {
                Id = d.Depot.Document,
                Version = d.Depot.Changement,
                PortefeuilleId = d.Numero,
                Type = TypesDeDocument.ARattacher,
                Titre = d.Depot.NomFichier,
                // Nobody has said its date yet: the day it came is what is known.
                Date = Horloge.JourDe(new DateTimeOffset(d.Depot.RecuLe, TimeSpan.Zero)),
                Contenu = SourceDesDocuments.Texte(d.Texte, d.Pages),
            }),
        ];
    }
}
