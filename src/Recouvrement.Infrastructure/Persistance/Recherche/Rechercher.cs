using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Recherche;
using Recouvrement.Infrastructure.Persistance.Journaux;
using Recouvrement.Recherche.Index;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Persistance.Recherche;

/// <summary>Asks the index under the rights of the asker, then reads what the few hits shown are.</summary>
internal sealed class Rechercher(IIndexDeRecherche index, IDbContextFactory<BaseRecouvrement> fabrique, Horloge horloge) : IRechercher
{
    private const int NombreDeMots = 8;

    private static readonly string[] Facettes =
        [NomsDAttribut.Type, NomsDAttribut.Annee, NomsDAttribut.Procedure, NomsDAttribut.Etape];

    public EtatDeLIndex Etat() => index.Etat();

    public async Task<ReponseRecherche> ExecuterAsync(Acteur acteur, DemandeRecherche demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(Rechercher), acteur);
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var droits = await DroitsAsync(donnees, acteur, annulation);
        long? numero = null;
        if (demande.Dossier is { } dossier)
        {
            // A dossier outside the rights has no number: nothing is found in it, as in one that does not exist.
            numero = await donnees.Dossiers.AsNoTracking().Where(d => d.Id == dossier).Select(d => (long?)d.Numero).FirstOrDefaultAsync(annulation) ?? -1;
        }

        var resultat = index.Chercher(AnalyseurDeRequete.Analyser(demande.Texte), droits, new OptionsDeRecherche
        {
            Nombre = Math.Clamp(demande.Nombre, 1, OptionsDeRecherche.NombreMaximal),
            Depuis = Math.Max(0, demande.Depuis),
            Tri = demande.Tri,
            DossierId = numero,
            Filtres = demande.Filtres,
            Facettes = Facettes,
            AuJour = horloge.Aujourdhui,
        });
        suivi.Noter("total", resultat.Total);
        var trouves = await DecrireAsync(donnees, acteur, resultat.Trouvailles, annulation);
        return new ReponseRecherche(
            trouves, resultat.Total, resultat.EstComplet, resultat.Facettes, resultat.Remarques, resultat.Suggestion);
    }

    public async Task<IReadOnlyList<string>> CompleterAsync(Acteur acteur, string debut, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return index.Completer(debut, await DroitsAsync(donnees, acteur, annulation), NombreDeMots);
    }

    private static async Task<DroitsDeRecherche> DroitsAsync(BaseRecouvrement donnees, Acteur acteur, CancellationToken annulation)
    {
        if (acteur.Portefeuilles is not { } vus)
        {
            return DroitsDeRecherche.Tous;
        }

        Guid[] ids = [.. vus];
        return DroitsDeRecherche.Sur(
            await donnees.Portefeuilles.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => p.Numero).ToListAsync(annulation));
    }

    // The index may be a second behind the rights: what it gives is asked again of the database, rights included.
    private static async Task<List<DocumentTrouve>> DecrireAsync(
        BaseRecouvrement donnees, Acteur acteur, IReadOnlyList<Trouvaille> trouvailles, CancellationToken annulation)
    {
        long[] documents = [.. trouvailles.Select(t => t.Id)];
        long[] numeros = [.. documents.Select(LignesDeVue.NumeroDuDocument).Distinct()];
        var dossiers = (await donnees.Dossiers.AsNoTracking().Where(d => numeros.Contains(d.Numero)).ToListAsync(annulation))
            .Where(d => acteur.Voit(d.Portefeuille))
            .ToDictionary(d => d.Numero);
        var pieces = await donnees.Pieces.AsNoTracking().Where(p => documents.Contains(p.Document))
            .GroupJoin(donnees.Textes, p => p.Empreinte, t => t.Empreinte, (p, t) => new { Piece = p, Textes = t })
            .SelectMany(p => p.Textes.DefaultIfEmpty(), (p, t) => new { p.Piece, Raison = t!.Raison })
            .ToDictionaryAsync(p => p.Piece.Document, annulation);
        var trouves = new List<DocumentTrouve>();
        foreach (var trouvaille in trouvailles)
        {
            if (!dossiers.TryGetValue(LignesDeVue.NumeroDuDocument(trouvaille.Id), out var dossier))
            {
                continue;
            }

            var piece = pieces.GetValueOrDefault(trouvaille.Id);
            trouves.Add(new DocumentTrouve(
                dossier.Id,
                dossier.Reference,
                dossier.Debiteurs,
                dossier.Etapes,
                piece?.Piece.Intitule ?? $"Dossier {dossier.Reference}",
                piece?.Piece.Date ?? dossier.OuvertLe,
                trouvaille.Extrait)
            {
                Piece = piece?.Piece.Id,
                ProchaineEcheance = dossier.ProchaineEcheance,
                LibelleEcheance = dossier.LibelleEcheance,
                SeveriteEcheance = dossier.SeveriteEcheance,
                Illisible = piece?.Raison,
            });
        }

        return trouves;
    }
}
