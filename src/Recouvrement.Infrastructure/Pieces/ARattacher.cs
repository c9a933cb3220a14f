using Microsoft.EntityFrameworkCore;
using Recouvrement.Application;
using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
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
    LectureDesDepots lecture,
    LimitesPieces limites,
    Horloge horloge) : IARattacher
{
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
            return new FichierRecu(nom, null, TypesDePiece.NonPris(nom));
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

    public Task<Page<DepotARattacher>> ListerAsync(Acteur acteur, DemandePage page, CancellationToken annulation = default) =>
        lecture.ListerAsync(acteur, page, annulation);

    public Task<DepotARattacher?> LireAsync(Acteur acteur, Guid depot, CancellationToken annulation = default) =>
        lecture.LireAsync(acteur, depot, annulation);

    public Task<int> CompterAsync(Acteur acteur, CancellationToken annulation = default) => lecture.CompterAsync(acteur, annulation);

    public async Task<IssueEcriture> RattacherAsync(Acteur acteur, Guid depot, string reference, CancellationToken annulation = default)
    {
        if (await lecture.TrouverAsync(acteur, depot, annulation) is not { Etat: EtatDepot.EnAttente } ligne)
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
            (ligne.Etat, ligne.TraitePar, ligne.TraiteLe) = (EtatDepot.Rattache, acteur.Compte, horloge.Maintenant.UtcDateTime);
            (ligne.Dossier, ligne.Piece) = (dossier, issue.Fait);
            await ClasserAsync(ligne, annulation);
        }

        return issue;
    }

    public async Task<IssueEcriture> IgnorerAsync(Acteur acteur, Guid depot, string motif, CancellationToken annulation = default)
    {
        if (await lecture.TrouverAsync(acteur, depot, annulation) is not { Etat: EtatDepot.EnAttente } ligne)
        {
            return IssueEcriture.Refusee(Inconnu);
        }

        if (string.IsNullOrWhiteSpace(motif))
        {
            return IssueEcriture.Refusee("Dites pourquoi ce document n’ira dans aucun dossier.");
        }

        (ligne.Etat, ligne.Motif, ligne.TraitePar, ligne.TraiteLe) = (EtatDepot.Ignore, motif.Trim(), acteur.Compte, horloge.Maintenant.UtcDateTime);
        return await ClasserAsync(ligne, annulation) ? IssueEcriture.Faite(0, depot) : IssueEcriture.Refusee(Inconnu);
    }

    public async Task<PieceOuverte?> OuvrirAsync(Acteur acteur, Guid depot, CancellationToken annulation = default)
    {
        if (await lecture.TrouverAsync(acteur, depot, annulation) is not { } l || await magasin.OuvrirAsync(l.Empreinte, annulation) is not { } contenu)
        {
            return null;
        }

        var recu = new DateTimeOffset(l.RecuLe, TimeSpan.Zero);
        var piece = new Piece(l.Id, l.NomFichier, l.NomFichier, l.TypeMedia, l.Taille, l.Empreinte, Horloge.JourDe(recu), recu, null);
        return new PieceOuverte(piece, contenu);
    }

    private Task<FichierRecu> GarderAsync(LigneDepot depot, CancellationToken annulation) => Reprise.EssayerAsync(
        async () =>
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
            if (await donnees.Depots.AsNoTracking().QuiAttendent().AnyAsync(
                d => d.Empreinte == depot.Empreinte && d.Portefeuille == depot.Portefeuille, annulation))
            {
                return new FichierRecu(depot.NomFichier, null, $"« {depot.NomFichier} » attend déjà d’être rattaché.");
            }

            await Contenus.AttendreAsync(donnees, depot.Empreinte, depot.TypeMedia, depot.NomFichier, depot.RecuLe, annulation);
            await Insertion.EcrireAsync(
                donnees,
                [Sorties.PourLire(Guid.Empty, depot.Empreinte, depot.RecuLe)],
                annulation);
            await EcritureDesDepots.AjouterAsync(donnees, depot, annulation);
            await transaction.CommitAsync(annulation);
            return new FichierRecu(depot.NomFichier, depot.Id, null);
        },
        annulation);

    private Task<bool> ClasserAsync(LigneDepot classe, CancellationToken annulation) => Reprise.EssayerAsync(
        async () =>
        {
            await using var donnees = await fabrique.CreateDbContextAsync(annulation);
            await using var transaction = await donnees.Database.BeginTransactionAsync(annulation);
            var fait = await EcritureDesDepots.ClasserAsync(donnees, classe, annulation);
            await transaction.CommitAsync(annulation);
            return fait;
        },
        annulation);
}
