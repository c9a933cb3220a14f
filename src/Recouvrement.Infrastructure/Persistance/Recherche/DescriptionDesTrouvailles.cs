using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Infrastructure.Persistance.Lignes;
using Recouvrement.Recherche.Extraits;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>
/// What the few hits shown are. The index may be a second behind the rights: what it gives is asked again of the database, rights
/// included.
/// </summary>
internal static class DescriptionDesTrouvailles
{
    public static async Task<List<DocumentTrouve>> LireAsync(
        BaseRecouvrement donnees, Acteur acteur, RequeteAnalysee requete, IReadOnlyList<Trouvaille> trouvailles, CancellationToken annulation)
    {
        long[] documents = [.. trouvailles.Select(t => t.Id)];
        long[] numeros = [.. documents.Select(LignesDeVue.NumeroDuDocument).Distinct()];
        var dossiers = await donnees.Dossiers.AsNoTracking().Permis(acteur).Where(d => numeros.Contains(d.Numero)).ToDictionaryAsync(d => d.Numero, annulation);
        var pieces = await donnees.Pieces.AsNoTracking().Where(p => documents.Contains(p.Document))
            .GroupJoin(donnees.Textes, p => p.Empreinte, t => t.Empreinte, (p, t) => new { Piece = p, Textes = t })
            .SelectMany(p => p.Textes.DefaultIfEmpty(), (p, t) => new { p.Piece, Raison = t!.Raison })
            .ToDictionaryAsync(p => p.Piece.Document, p => (p.Piece, p.Raison), annulation);
        var papiers = await PapiersAsync(donnees, acteur, documents, annulation);
        var coupeur = new CoupeurDExtraits();
        return
        [
            .. trouvailles
                .Select(t => papiers.TryGetValue(t.Id, out var papier) ? papier with { Extrait = t.Extrait }
                    : dossiers.TryGetValue(LignesDeVue.NumeroDuDocument(t.Id), out var dossier) ? DuDossier(t, dossier, pieces.GetValueOrDefault(t.Id))
                    : null)
                .OfType<DocumentTrouve>()
                .Select(t => t with { TitreMarque = Marquer(coupeur, t.Titre, requete), DebiteursMarques = Marquer(coupeur, t.Debiteurs, requete) }),
        ];
    }

    private static DocumentTrouve DuDossier(Trouvaille trouvaille, LigneDossierEnBase dossier, (LignePieceEnBase? Piece, string? Raison) piece) => new(
        dossier.Id,
        dossier.Reference,
        dossier.Debiteurs,
        dossier.Etapes,
        piece.Piece?.Intitule ?? $"Dossier {dossier.Reference}",
        piece.Piece?.Date ?? dossier.OuvertLe,
        trouvaille.Extrait)
    {
        Piece = piece.Piece?.Id,
        Type = piece.Piece is { } p ? SourceDesDocuments.TypeDe(p) : TypesDeDocument.Dossier,
        ProchaineEcheance = dossier.ProchaineEcheance,
        LibelleEcheance = dossier.LibelleEcheance,
        SeveriteEcheance = dossier.SeveriteEcheance,
        Illisible = piece.Raison,
    };

    private static async Task<Dictionary<long, DocumentTrouve>> PapiersAsync(
        BaseRecouvrement donnees, Acteur acteur, long[] documents, CancellationToken annulation)
    {
        long[] voulus = [.. documents.Where(d => d > EcritureDesDepots.PremierDocument)];
        if (voulus.Length == 0)
        {
            return [];
        }

        return await donnees.Depots.AsNoTracking().Permis(acteur).QuiAttendent()
            .Where(d => voulus.Contains(d.Document))
            .Join(donnees.Portefeuilles, d => d.Portefeuille, p => p.Id, (d, p) => new { Depot = d, p.Libelle })
            .GroupJoin(donnees.Textes, d => d.Depot.Empreinte, t => t.Empreinte, (d, t) => new { d.Depot, d.Libelle, Textes = t })
            .SelectMany(d => d.Textes.DefaultIfEmpty(), (d, t) => new { d.Depot, d.Libelle, Raison = t!.Raison })
            .ToDictionaryAsync(
                d => d.Depot.Document,
                d => new DocumentTrouve(
                    Guid.Empty, string.Empty, string.Empty, string.Empty, d.Depot.NomFichier,
                    Horloge.JourDe(new DateTimeOffset(d.Depot.RecuLe, TimeSpan.Zero)), null)
                {
                    Type = TypesDeDocument.ARattacher,
                    EnAttente = new PapierEnAttente(d.Depot.Id, d.Libelle),
                    Illisible = d.Raison,
                },
                annulation);
    }

    // What has no text says in its title and its names why it is there.
    private static IReadOnlyList<SegmentDExtrait> Marquer(CoupeurDExtraits coupeur, string texte, RequeteAnalysee requete) =>
        texte.Length <= CoupeurDExtraits.Longueur && coupeur.Couper(new TexteOriginal(texte, []), requete) is { } extrait
            ? extrait.Segments : [new SegmentDExtrait(texte, false)];
}
