using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Pieces;
using Recouvrement.Infrastructure.Persistance;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Pieces;

/// <summary>Documents without a dossier, in the database. Attaching one goes through the one write path of dossiers.</summary>
internal sealed class ARattacher(
    IDbContextFactory<BaseRecouvrement> fabrique,
    IMagasinPieces magasin,
    IAjouterPiece ajout,
    IConsulterDossiers dossiers,
    ITextesPieces textes,
    IAnnuaire annuaire,
    LimitesPieces limites,
    Horloge horloge) : IARattacher
{
    private const int DebutLu = 8000;
    private const int OctetsDuDebut = 4096;
    private const string Inconnu = "Ce document n’attend plus, ou n’est dans aucun de vos portefeuilles.";

    public async Task<FichierRecu> DeposerAsync(
        Acteur acteur, Guid portefeuille, string nom, Stream contenu, OriginePiece origine, CancellationToken annulation = default)
    {
        if (!acteur.Voit(portefeuille))
        {
            return new FichierRecu(nom, null, Inconnu);
        }

        if (TypesDePiece.Media(nom) is not { } media)
        {
            return new FichierRecu(nom, null, $"« {nom} » est d’un type qui n’est pas pris ; types pris : {string.Join(", ", TypesDePiece.Extensions)}.");
        }

        var depose = await magasin.DeposerAsync(contenu, limites.TailleMaximale, annulation);
        if (!depose.EstObtenu)
        {
            return new FichierRecu(nom, null, $"« {nom} » : {depose.Refus}");
        }

        if (TypesDePiece.Contredit(nom, depose.Valeur.Debut.Span) is { } contradiction)
        {
            return new FichierRecu(nom, null, contradiction);
        }

        return await GarderAsync(
            new LigneDepot
            {
                Id = Guid.CreateVersion7(horloge.Maintenant),
                Portefeuille = portefeuille,
                Empreinte = depose.Valeur.Empreinte,
                NomFichier = nom,
                TypeMedia = media,
                Taille = depose.Valeur.Taille,
                Origine = origine,
                Deposant = acteur.Compte,
                RecuLe = horloge.Maintenant.UtcDateTime,
                Etat = EtatDepot.EnAttente,
            },
            annulation);
    }

    public async Task<Page<DepotARattacher>> ListerAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var attendent = EnAttente(donnees, acteur);
        var total = await attendent.CountAsync(annulation);
        var lignes = await attendent.OrderByDescending(d => d.RecuLe).ThenBy(d => d.Id).Skip(page.Saut).Take(page.TailleBornee).ToListAsync(annulation);
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
                Dossiers = await propositions.ChercherAsync(l.NomFichier, debuts.GetValueOrDefault(l.Empreinte, string.Empty), annulation),
            });
        }

        return new Page<DepotARattacher>(depots, total, page.NumeroBorne, page.TailleBornee);
    }

    public async Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        return await EnAttente(donnees, acteur).CountAsync(annulation);
    }

    public async Task<IssueEcriture> RattacherAsync(Acteur acteur, Guid depot, string reference, CancellationToken annulation = default)
    {
        if (await TrouverAsync(acteur, depot, annulation) is not { Etat: EtatDepot.EnAttente } ligne)
        {
            return IssueEcriture.Refusee(Inconnu);
        }

        if (await dossiers.TrouverAsync(acteur, reference.Trim(), annulation) is not { } dossier)
        {
            return IssueEcriture.Refusee($"Aucun de vos dossiers ne porte la référence « {reference.Trim()} » : vérifiez-la (par exemple 2026-000123).");
        }

        await using var contenu = await magasin.OuvrirAsync(ligne.Empreinte, annulation);
        if (contenu is null)
        {
            return IssueEcriture.Refusee($"Le contenu de « {ligne.NomFichier} » manque dans le magasin des pièces : rendez-le depuis une sauvegarde.");
        }

        var debut = new byte[(int)Math.Min(OctetsDuDebut, ligne.Taille)];
        await contenu.ReadExactlyAsync(debut, annulation);
        var issue = await ajout.ExecuterAsync(
            acteur,
            new DemandePiece(dossier, ligne.NomFichier)
            {
                Origine = ligne.Origine, AConfirmer = true, Deposee = new PieceDeposee(ligne.Empreinte, ligne.Taille, debut),
            },
            Stream.Null,
            annulation);
        if (issue.EstFaite)
        {
            await ClasserAsync(acteur, depot, EtatDepot.Rattache, null, dossier, issue.Fait, annulation);
        }

        return issue;
    }

    public async Task<IssueEcriture> IgnorerAsync(Acteur acteur, Guid depot, string motif, CancellationToken annulation = default)
    {
        if (await TrouverAsync(acteur, depot, annulation) is not { Etat: EtatDepot.EnAttente })
        {
            return IssueEcriture.Refusee(Inconnu);
        }

        if (string.IsNullOrWhiteSpace(motif))
        {
            return IssueEcriture.Refusee("Dites pourquoi ce document n’ira dans aucun dossier.");
        }

        await ClasserAsync(acteur, depot, EtatDepot.Ignore, motif.Trim(), null, null, annulation);
        return IssueEcriture.Faite(0, depot);
    }

    public async Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid depot, CancellationToken annulation = default)
    {
        if (await TrouverAsync(acteur, depot, annulation) is not { } l || await magasin.OuvrirAsync(l.Empreinte, annulation) is not { } contenu)
        {
            return null;
        }

        var recu = new DateTimeOffset(l.RecuLe, TimeSpan.Zero);
        var piece = new Piece(l.Id, l.NomFichier, l.NomFichier, l.TypeMedia, l.Taille, l.Empreinte, Horloge.JourDe(recu), recu, null);
        return new PieceOuverte(piece, contenu);
    }

    private static IQueryable<LigneDepot> EnAttente(BaseRecouvrement donnees, Acteur acteur)
    {
        var depots = donnees.Depots.AsNoTracking().Where(d => d.Etat == EtatDepot.EnAttente);
        if (acteur.Portefeuilles is not { } portefeuilles)
        {
            return depots;
        }

        Guid[] permis = [.. portefeuilles];
        return depots.Where(d => permis.Contains(d.Portefeuille));
    }

    private async Task<LigneDepot?> TrouverAsync(Acteur acteur, Guid depot, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        var ligne = await donnees.Depots.AsNoTracking().FirstOrDefaultAsync(d => d.Id == depot, annulation);
        return ligne is not null && acteur.Voit(ligne.Portefeuille) ? ligne : null;
    }

    private async Task<FichierRecu> GarderAsync(LigneDepot depot, CancellationToken annulation)
    {
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
        if (await donnees.Depots.AsNoTracking().AnyAsync(
            d => d.Empreinte == depot.Empreinte && d.Portefeuille == depot.Portefeuille && d.Etat == EtatDepot.EnAttente, annulation))
        {
            return new FichierRecu(depot.NomFichier, null, $"« {depot.NomFichier} » attend déjà d’être rattaché.");
        }

        await Insertion.EcrireAsync(donnees, [depot], annulation);
        await Contenus.AttendreAsync(donnees, depot.Empreinte, depot.TypeMedia, depot.NomFichier, depot.RecuLe, annulation);
        await Insertion.EcrireAsync(
            donnees,
            [
                new LigneSortie
                {
                    Sujet = SujetsDeTravail.LireContenu, Dossier = Guid.Empty, Charge = depot.Empreinte, CreeLe = depot.RecuLe, APartirDe = depot.RecuLe,
                },
            ],
            annulation);
        await transaction.CommitAsync(annulation);
        return new FichierRecu(depot.NomFichier, depot.Id, null);
    }

    private async Task ClasserAsync(
        Acteur acteur, Guid depot, EtatDepot etat, string? motif, Guid? dossier, Guid? piece, CancellationToken annulation)
    {
        DateTime? maintenant = horloge.Maintenant.UtcDateTime;
        await using var donnees = await fabrique.CreateDbContextAsync(annulation);
        await donnees.Depots.Where(d => d.Id == depot).ExecuteUpdateAsync(
            m => m.SetProperty(d => d.Etat, etat)
                .SetProperty(d => d.Motif, motif)
                .SetProperty(d => d.Dossier, dossier)
                .SetProperty(d => d.Piece, piece)
                .SetProperty(d => d.TraitePar, acteur.Compte)
                .SetProperty(d => d.TraiteLe, maintenant),
            annulation);
    }
}
