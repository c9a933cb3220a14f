using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Recherche;
using Recouvrement.Recherche.Index;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>
/// What the index is derived from: every dossier is a document, and so is every one of its pieces, then every paper that waits for its
/// dossier. Read in batches, so that rebuilding holds one in memory, whatever the size of the portfolio.
/// </summary>
internal sealed class SourceDesDocuments(IDbContextFactory<BaseRecouvrement> fabrique) : ISourceDeDocuments, ISourceDeTextes
{
    private const int Lot = 200;
    private readonly PapiersEnAttente papiers = new(fabrique);

    public async IAsyncEnumerable<DocumentAIndexer> LireAsync(long apresId, [EnumeratorCancellation] CancellationToken annulation)
    {
        var numero = LignesDeVue.NumeroDuDocument(apresId);
        while (true)
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            var dossiers = await donnees.Dossiers.AsNoTracking()
                .Where(d => d.Numero >= numero)
                .OrderBy(d => d.Numero)
                .Take(Lot)
                .ToListAsync(annulation);
            foreach (var document in (await DocumentsAsync(donnees, dossiers, annulation)).Where(d => d.Id > apresId))
            {
                yield return document;
            }

            if (dossiers.Count < Lot)
            {
                break;
            }

            numero = dossiers[^1].Numero + 1;
        }

        await foreach (var papier in papiers.LireAsync(apresId, annulation))
        {
            yield return papier;
        }
    }

    public async IAsyncEnumerable<VersionDeDocument> VersionsAsync([EnumeratorCancellation] CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var pieces = await fabrique.CreateDbContextAsync(annulation);
        var toutesLesPieces = pieces.Pieces.AsNoTracking().OrderBy(p => p.Document).Select(p => p.Document).AsAsyncEnumerable();
        await using var curseur = toutesLesPieces.GetAsyncEnumerator(annulation);
        var reste = await curseur.MoveNextAsync();
        await foreach (var dossier in donnees.Dossiers.AsNoTracking()
            .OrderBy(d => d.Numero)
            .Select(d => new { d.Numero, d.Changement })
            .AsAsyncEnumerable()
            .WithCancellation(annulation))
        {
            yield return new VersionDeDocument(LignesDeVue.DocumentDuDossier(dossier.Numero), dossier.Changement);
            while (reste && LignesDeVue.NumeroDuDocument(curseur.Current) <= dossier.Numero)
            {
                yield return new VersionDeDocument(curseur.Current, dossier.Changement);
                reste = await curseur.MoveNextAsync();
            }
        }

        await foreach (var version in papiers.VersionsAsync(annulation))
        {
            yield return version;
        }
    }

    public async Task<IReadOnlyList<DocumentAIndexer>> LireAsync(IReadOnlyCollection<long> ids, CancellationToken annulation)
    {
        var voulus = ids.ToHashSet();
        long[] numeros = [.. voulus.Select(LignesDeVue.NumeroDuDocument).Distinct()];
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var dossiers = await donnees.Dossiers.AsNoTracking().Where(d => numeros.Contains(d.Numero)).OrderBy(d => d.Numero).ToListAsync(annulation);
        return
        [
            .. (await DocumentsAsync(donnees, dossiers, annulation)).Where(d => voulus.Contains(d.Id)),
            .. await papiers.LireAsync(voulus, annulation),
        ];
    }

    public IReadOnlyDictionary<long, TexteOriginal> Lire(IReadOnlyCollection<long> ids)
    {
        using var donnees = fabrique.CreateDbContext();
        return donnees.Pieces.AsNoTracking()
            .Where(p => ids.Contains(p.Document))
            .Join(donnees.Textes, p => p.Empreinte, t => t.Empreinte, (p, t) => new { p.Document, t.Texte, t.Pages })
            .Where(t => t.Texte != null)
            .AsEnumerable()
            .Select(t => KeyValuePair.Create(t.Document, Texte(t.Texte, t.Pages)))
            .Concat(PapiersEnAttente.Lire(donnees, ids))
            .ToDictionary();
    }

    /// <summary>What a piece is, in words: its kind, « Acte » when we produced it, « Pièce » when nobody said.</summary>
    public static string TypeDe(LignePieceEnBase piece) => NaturesDePiece.Trouver(piece.Nature)?.Libelle ?? (piece.Acte is null ? "Pièce" : "Acte");

    private static async Task<List<DocumentAIndexer>> DocumentsAsync(
        BaseRecouvrement donnees, List<LigneDossierEnBase> dossiers, CancellationToken annulation)
    {
        Guid[] ids = [.. dossiers.Select(d => d.Id)];
        var portefeuilles = await donnees.Portefeuilles.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Numero, annulation);
        var parties = (await donnees.Parties.AsNoTracking().Where(p => ids.Contains(p.Dossier)).OrderBy(p => p.Rang)
            .Select(p => new { p.Dossier, p.Nom, p.Siren }).ToListAsync(annulation)).ToLookup(p => p.Dossier);
        var etats = (await donnees.Etats.AsNoTracking().Where(e => ids.Contains(e.Dossier))
            .Select(e => new { e.Dossier, e.Rang, e.Procedure, e.LibelleEtape, e.Terminal, e.DepuisLe }).ToListAsync(annulation))
            // A document is counted under one stage: that of the procedure under way, the one that moved last.
            .OrderBy(e => e.Terminal).ThenByDescending(e => e.DepuisLe).ThenByDescending(e => e.Rang).ToLookup(e => e.Dossier);
        var pieces = (await donnees.Pieces.AsNoTracking().Where(p => ids.Contains(p.Dossier))
            .GroupJoin(donnees.Textes, p => p.Empreinte, t => t.Empreinte, (p, t) => new { Piece = p, Textes = t })
            .SelectMany(p => p.Textes.DefaultIfEmpty(), (p, t) => new { p.Piece, Texte = t!.Texte, Pages = t.Pages })
            .ToListAsync(annulation)).ToLookup(p => p.Piece.Dossier);
        var documents = new List<DocumentAIndexer>();
        foreach (var dossier in dossiers)
        {
            var commun = new DocumentAIndexer
            {
                Id = LignesDeVue.DocumentDuDossier(dossier.Numero),
                Version = dossier.Changement,
                DossierId = dossier.Numero,
                PortefeuilleId = portefeuilles[dossier.Portefeuille],
                Type = TypesDeDocument.Dossier,
                Titre = $"Dossier {dossier.Reference} {dossier.Creancier} {dossier.Debiteurs}",
                Reference = string.Join(' ', parties[dossier.Id].Select(p => p.Siren).Where(s => s is not null).Prepend(dossier.Reference)),
                Parties = [.. parties[dossier.Id].Select(p => p.Nom)],
                Date = dossier.OuvertLe,
                Attributs = Attributs(dossier, etats[dossier.Id].Select(e => (e.Procedure, e.LibelleEtape)).FirstOrDefault()),
            };
            documents.Add(commun);
            documents.AddRange(pieces[dossier.Id].OrderBy(p => p.Piece.Document).Select(p => commun with
            {
                Id = p.Piece.Document,
                Type = TypeDe(p.Piece),
                Titre = p.Piece.Intitule,
                Date = p.Piece.Date,
                Contenu = Texte(p.Texte, p.Pages),
            }));
        }

        return documents;
    }

    private static Dictionary<string, string> Attributs(LigneDossierEnBase dossier, (string? Procedure, string? Etape) etat)
    {
        var attributs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (nom, valeur) in new[]
        {
            (NomsDAttribut.Procedure, etat.Procedure), (NomsDAttribut.Etape, etat.Etape), (NomsDAttribut.Juriste, dossier.Juriste),
            (NomsDAttribut.Juridiction, dossier.Juridiction),
        })
        {
            if (!string.IsNullOrEmpty(valeur))
            {
                attributs[nom] = valeur;
            }
        }

        return attributs;
    }

    public static TexteOriginal Texte(string? texte, string? pages) => texte is null
        ? TexteOriginal.Vide
        : new TexteOriginal(texte, TextesPieces.Pages(pages));
}
