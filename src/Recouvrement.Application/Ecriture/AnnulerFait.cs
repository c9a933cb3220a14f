using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class AnnulerFait(EcritureDossier ecriture) : IAnnulerFait
{
    public async Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeAnnulation demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(AnnulerFait), acteur, demande.Dossier);
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur, demande.Dossier, demande.VersionAttendue, vue => Preparer(vue, demande), annulation));
    }

    public Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeAnnulation demande, CancellationToken annulation = default) =>
        ecriture.ApercevoirAsync(acteur, demande.Dossier, vue => Preparer(vue, demande), annulation);

    private static Preparation Preparer(VueDossier vue, DemandeAnnulation demande)
    {
        if (vue.Journal.Entrees.LastOrDefault(e => e.Fait.Id == demande.Fait) is not { } derniere)
        {
            return Preparation.Refuser("Ce fait n’est pas au journal du dossier : il n’y a rien à annuler.");
        }

        var fait = derniere.Fait;
        if (EstEncoreNomme(vue, fait) is { } refus)
        {
            return Preparation.Refuser(refus);
        }

        return Preparation.Ecrire(new Ajout(NatureEntree.Annulation, fait, demande.Motif)) with { HorsModele = demande.HorsModele };
    }

    // What other standing facts point to cannot vanish under them.
    private static string? EstEncoreNomme(VueDossier vue, Fait fait)
    {
        var debout = vue.Journal.FaitsDebout();
        return fait.Type switch
        {
            TypesDeFait.PartieAjoutee when debout.Any(f => f.Debiteur == fait.Id) =>
                "Des faits concernent encore cette partie : annulez-les d’abord.",
            TypesDeFait.ProcedureOuverte when debout.Any(f =>
                f.Procedure is not null && string.Equals(f.Procedure, fait.Donnees["instance"]?.Texte, StringComparison.Ordinal)) =>
                "Des faits sont enregistrés dans cette procédure : annulez-les d’abord.",
            TypesDeFait.Derogation when debout.Any(f => DonneesParties.Id(f.Donnees, TypesDeFait.Derogation) == fait.Id) =>
                "L’acte produit par cette dérogation est au dossier : annulez-le d’abord.",
            // Else annulling the handing over, then changing the piece, would change what somebody holds.
            TypesDeFait.PieceRemise => "Une remise ne s’annule pas : la pièce est sortie, et ne peut plus changer. Déposez une nouvelle version si elle était fautive.",
            TypesDeFait.PieceAjoutee or TypesDeFait.ActeProduit or TypesDeFait.DecompteProduit or TypesDeFait.PieceQualifiee when Remise(vue, fait) is { } piece =>
                DecrirePieces.Remise(piece),
            TypesDeFait.PieceAjoutee or TypesDeFait.ActeProduit or TypesDeFait.DecompteProduit when vue.Dossier.Pieces.Any(p => p.Remplace == fait.Id) =>
                "Une version plus récente remplace cette pièce : annulez-la d’abord.",
            TypesDeFait.PieceAjoutee or TypesDeFait.ActeProduit or TypesDeFait.DecompteProduit when debout.Any(f => f.Id != fait.Id && PieceDe(vue, f.Id) == fait.Id) =>
                "Cette pièce prouve un fait enregistré : rectifiez-le d’abord.",
            _ => null,
        };
    }

    private static Piece? Remise(VueDossier vue, Fait fait)
    {
        var piece = DonneesParties.Id(fait.Donnees, "piece") ?? fait.Id;
        return vue.Dossier.Pieces.FirstOrDefault(p => p.Id == piece && p.EstRemise);
    }

    private static Guid? PieceDe(VueDossier vue, Guid fait) => vue.Journal.Entrees.Last(e => e.Fait.Id == fait).Piece;
}
