using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Ecriture;

internal sealed class RectifierFait(EcritureDossier ecriture) : IRectifierFait
{
    public async Task<IssueEcriture> ExecuterAsync(Acteur acteur, DemandeRectification demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(RectifierFait), acteur, demande.Dossier);
        return suivi.Terminer(await ecriture.EcrireAsync(
            acteur, demande.Dossier, demande.VersionAttendue, vue => Preparer(vue, demande), annulation));
    }

    public Task<Resultat<Apercu>> ApercevoirAsync(Acteur acteur, DemandeRectification demande, CancellationToken annulation = default) =>
        ecriture.ApercevoirAsync(acteur, demande.Dossier, vue => Preparer(vue, demande), annulation);

    private Preparation Preparer(VueDossier vue, DemandeRectification demande)
    {
        if (vue.Journal.Entrees.LastOrDefault(e => e.Fait.Id == demande.Fait) is not { } derniere)
        {
            return Preparation.Refuser("Ce fait n’est pas au journal du dossier : il n’y a rien à rectifier.");
        }

        var fait = derniere.Fait with
        {
            DateEffet = demande.DateEffet,
            Heure = demande.Heure,
            Debiteur = demande.Debiteur,
            Donnees = demande.Donnees,
        };
        if (fait.Procedure is null && FaitsDuDossier.Trouver(fait.Type) is null)
        {
            return Interne(fait, derniere, demande);
        }

        return ControleDuFait.Controler(vue, fait, demande.Motif, demande.Piece, ecriture.Horloge.Aujourdhui)
            ?? Preparation.Ecrire(new Ajout(NatureEntree.Rectification, fait, demande.Motif, demande.Piece)) with { HorsModele = demande.HorsModele };
    }

    // Claims and the opening of procedures are corrected here too, but their identity and what names them may not change:
    // other facts and the rights point to it.
    private static Preparation Interne(Fait fait, EntreeJournal derniere, DemandeRectification demande)
    {
        if (fait.Type is not (TypesDeFait.CreanceDeclaree or TypesDeFait.ProcedureOuverte))
        {
            return Preparation.Refuser($"Le fait « {LibellesDuDossier.Type(fait.Type)} » ne se rectifie pas : enregistrez-en un nouveau.");
        }

        var ancien = derniere.Fait.Donnees;
        var nouveau = demande.Donnees;
        foreach (var nom in (string[])["instance", "procedure"])
        {
            if (ancien[nom] is { } valeur)
            {
                nouveau = nouveau.Avec(nom, valeur);
            }
        }

        if (string.Equals(fait.Type, TypesDeFait.CreanceDeclaree, StringComparison.Ordinal) && nouveau["montant"]?.Nombre is not > 0m)
        {
            return Preparation.Corriger([new ErreurChamp("montant", "Une créance est un montant supérieur à zéro.")]);
        }

        return Preparation.Ecrire(
            new Ajout(NatureEntree.Rectification, fait with { Donnees = nouveau }, demande.Motif, demande.Piece)) with { HorsModele = demande.HorsModele };
    }
}
