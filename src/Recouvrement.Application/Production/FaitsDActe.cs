using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Production;

/// <summary>The lines of the journal that an act leaves.</summary>
internal static class FaitsDActe
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The act itself: what it was made of, so that it can be made again to the byte.</summary>
    public static Fait Produit(Guid id, ActePrepare prepare, DemandeActe demande, string nom, PieceDeposee document, PieceDeposee donnees, DateOnly le)
    {
        var modele = prepare.Modele;
        var fait = FaitsInternes.Piece(
            id, TypesDeFait.ActeProduit, demande.Definitif ? modele.Libelle : modele.Libelle + " (projet)", nom, Docx, document, le);
        var valeurs = fait.Donnees
            .Avec("acte", Valeur.De(modele.Id))
            .Avec("version", Valeur.De(prepare.Choix.Version))
            .Avec("modele", Valeur.De(prepare.Choix.Modele.Empreinte))
            .Avec("instantane", Valeur.De(donnees.Empreinte))
            .Avec("definitif", Valeur.De(demande.Definitif));
        valeurs = demande.Lot is { } lot ? valeurs.Avec(DemandeActe.CleDuLot, Valeur.De(lot.ToString())) : valeurs;
        valeurs = demande.Procedure.Length == 0 ? valeurs : valeurs.Avec("procedure", Valeur.De(demande.Procedure));
        valeurs = prepare.Reponses.Aggregate(valeurs, (v, r) => v.Avec(CompositionDeLActe.PrefixeReponse + r.Key, Valeur.De(r.Value)));
        return fait with { Donnees = valeurs, Debiteur = demande.Debiteur };
    }

    /// <summary>The account that the act shows, whole: a piece that recomputes by itself, tied to the Word document.</summary>
    public static Fait Decompte(Guid id, Fait acte, Decompte decompte, PieceDeposee instantane)
    {
        var fait = FaitsInternes.Piece(
            id,
            TypesDeFait.DecompteProduit,
            $"Décompte au {TexteFrancais.DateLongue(decompte.ArreteAu)}, instantané",
            Path.ChangeExtension(acte.Donnees["fichier"]?.Texte ?? "decompte.docx", ".json"),
            "application/json",
            instantane,
            acte.DateEffet);
        return fait with
        {
            Debiteur = acte.Debiteur,
            Donnees = fait.Donnees
                .Avec("acte", acte.Donnees["acte"]!.Value)
                .Avec("nature", Valeur.De("decompte"))
                .Avec("word", DonneesParties.De(acte.Id))
                .Avec("arreteAu", Valeur.De(decompte.ArreteAu))
                .Avec("total", Valeur.De(decompte.Total)),
        };
    }
}
