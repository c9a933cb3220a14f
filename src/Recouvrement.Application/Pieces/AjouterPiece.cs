using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Pieces;

internal sealed class AjouterPiece(EcritureDossier ecriture, IDepotDossiers depot, IMagasinPieces magasin, LimitesPieces limites) : IAjouterPiece
{
    public long TailleMaximale => limites.TailleMaximale;

    public IReadOnlyList<string> Extensions => TypesDePiece.Extensions;

    public async Task<IssueEcriture> ExecuterAsync(
        Acteur acteur, DemandePiece demande, Stream contenu, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(AjouterPiece), acteur, demande.Dossier);
        var nom = NomDeFichier.Net(demande.NomFichier);
        if (TypesDePiece.Media(nom) is not { } media)
        {
            return suivi.Terminer(IssueEcriture.Refusee(TypesDePiece.NonPris(nom)));
        }

        // Rights are asked before the content is read: nobody fills the disk through a dossier that is not his.
        if (await depot.ChargerAsync(acteur, demande.Dossier, annulation) is null)
        {
            return suivi.Terminer(IssueEcriture.Refusee(EcritureDossier.Inexistant));
        }

        var depose = demande.Deposee is { } connue
            ? Resultat<PieceDeposee>.Obtenu(connue)
            : await magasin.DeposerAsync(contenu, TailleMaximale, annulation);
        if (!depose.EstObtenu)
        {
            return suivi.Terminer(IssueEcriture.Refusee($"« {nom} » : {depose.Refus}"));
        }

        suivi.Noter("taille", depose.Valeur.Taille);
        if (TypesDePiece.Contredit(nom, depose.Valeur.Debut.Span) is { } contradiction)
        {
            return suivi.Terminer(IssueEcriture.Refusee(contradiction));
        }

        var id = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur, demande.Dossier, null, vue => Preparer(vue, id, nom, media, demande, depose.Valeur), annulation));
    }

    private Preparation Preparer(VueDossier vue, Guid id, string nom, string media, DemandePiece demande, PieceDeposee depose)
    {
        var aujourdhui = ecriture.Horloge.Aujourdhui;
        if (demande.Date > aujourdhui)
        {
            return Preparation.Corriger([new ErreurChamp("date", "La date d’une pièce est aujourd’hui ou dans le passé, jamais dans le futur.")]);
        }

        if (demande.Nature is { } nature && NaturesDePiece.Trouver(nature) is null)
        {
            return Preparation.Corriger([new ErreurChamp("nature", $"« {nature} » n’est pas un type de pièce connu.")]);
        }

        if (vue.Dossier.Pieces.FirstOrDefault(p => string.Equals(p.Empreinte, depose.Empreinte, StringComparison.Ordinal)) is { } deja)
        {
            return Preparation.Refuser($"« {nom} » est déjà dans le dossier, sous le nom « {deja.Intitule} » : il n’est pas ajouté deux fois.");
        }

        if (demande.Remplace is { } ancienne && DecrirePieces.Suite(vue.Dossier, id, nom, ancienne) is { } faute)
        {
            return Preparation.Refuser(faute);
        }

        var intitule = string.IsNullOrWhiteSpace(demande.Intitule) ? Path.GetFileNameWithoutExtension(nom) : demande.Intitule.Trim();
        return Preparation.Ecrire(new Ajout(
            NatureEntree.Constat,
            Provenance(FaitsInternes.Piece(id, TypesDeFait.PieceAjoutee, intitule, nom, media, depose, demande.Date ?? aujourdhui), demande)));
    }

    private static Fait Provenance(Fait fait, DemandePiece demande)
    {
        var donnees = fait.Donnees;
        if (demande.Origine != OriginePiece.Deposee)
        {
            donnees = donnees.Avec("origine", Valeur.De(demande.Origine.ToString().ToLowerInvariant()));
        }

        if (demande.Remplace is { } ancienne)
        {
            donnees = donnees.Avec("remplace", DonneesParties.De(ancienne));
        }

        if (demande.Nature is { } nature)
        {
            donnees = donnees.Avec("nature", Valeur.De(nature));
        }

        if (demande.EstConfidentielle)
        {
            donnees = donnees.Avec("confidentielle", Valeur.De(true));
        }

        return fait with { Donnees = demande.AConfirmer ? donnees.Avec("aConfirmer", Valeur.De(true)) : donnees };
    }
}
