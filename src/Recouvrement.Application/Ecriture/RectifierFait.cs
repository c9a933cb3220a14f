using Recouvrement.Application.Banque;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Plans;
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
            // Which notice the fact came from stays with it.
            Donnees = OrigineBodacc.Garder(demande.Donnees, derniere.Fait.Donnees),
        };
        if (fait.Procedure is null && FaitsDuDossier.Trouver(fait.Type) is null)
        {
            return Interne(fait, derniere, demande);
        }

        return ControleDuFait.Controler(vue, fait, demande.Motif, demande.Piece, ecriture.Horloge.Aujourdhui)
            ?? DUnMouvement(derniere.Fait, fait)
            ?? Preparation.Ecrire(new Ajout(
                NatureEntree.Rectification, GarderLaSource(derniere.Fait, PreparationDuPlan.Completer(vue, fait)), demande.Motif, demande.Piece)) with { HorsModele = demande.HorsModele };
    }

    // The amount of a payment that comes from the bank is the bank's.
    private static Preparation? DUnMouvement(Fait avant, Fait apres) =>
        FaitsBancaires.LireSource(avant.Donnees) is not null && avant.Donnees["montant"]?.Nombre != apres.Donnees["montant"]?.Nombre
            ? Preparation.Corriger([new ErreurChamp("montant", "Ce paiement vient d’un mouvement bancaire\u00A0: annulez-le, puis affectez de nouveau le mouvement.")])
            : null;

    private static Fait GarderLaSource(Fait avant, Fait apres) => apres with
    {
        Donnees = FaitsBancaires.Reserves.Aggregate(apres.Donnees, (d, nom) => avant.Donnees[nom] is { } valeur ? d.Avec(nom, valeur) : d),
    };

    // Claims and the opening of procedures are corrected here too, but their identity and what names them may not change:
    // other facts and the rights point to it.
    private Preparation Interne(Fait fait, EntreeJournal derniere, DemandeRectification demande)
    {
        var nouveau = fait.Donnees;
        foreach (var nom in (string[])["instance", "procedure"])
        {
            if (derniere.Fait.Donnees[nom] is { } valeur)
            {
                nouveau = nouveau.Avec(nom, valeur);
            }
        }

        var erreurs = fait.Type switch
        {
            TypesDeFait.CreanceDeclaree => Creance(nouveau),
            TypesDeFait.ProcedureOuverte => Procedure(nouveau),
            _ => null,
        };
        if (erreurs is null)
        {
            return Preparation.Refuser($"Le fait « {LibellesDuDossier.Type(fait.Type)} » ne se rectifie pas : enregistrez-en un nouveau.");
        }

        return erreurs.Count > 0
            ? Preparation.Corriger(erreurs)
            : Preparation.Ecrire(new Ajout(NatureEntree.Rectification, fait with { Donnees = nouveau }, demande.Motif, demande.Piece)) with
            {
                HorsModele = demande.HorsModele,
            };
    }

    private static List<ErreurChamp> Creance(Donnees donnees)
    {
        if (donnees["montant"]?.Nombre is not { } montant || donnees["dateFacture"]?.Jour is not { } date || donnees["exigibilite"]?.Jour is not { } exigible)
        {
            return [new ErreurChamp("montant", "Une créance a un montant, une date et une date d’exigibilité.")];
        }

        var saisie = new CreanceSaisie(donnees["reference"]?.Texte ?? string.Empty, montant, date, exigible);
        return ControleDesSaisies.Creance(saisie) is { } refus ? [new ErreurChamp("montant", refus)] : [];
    }

    private List<ErreurChamp> Procedure(Donnees donnees)
    {
        if (ecriture.Replieur.Procedures.Trouver(donnees["procedure"]?.Texte ?? string.Empty) is not { } definition)
        {
            return [new ErreurChamp("procedure", "La définition de cette procédure n’est plus connue : elle ne peut être rectifiée.")];
        }

        return ControleDuFait.Champs(definition.Contexte, new Donnees(donnees
            .Where(d => d.Key.StartsWith(RepliDossier.PrefixeContexte, StringComparison.Ordinal))
            .Select(d => KeyValuePair.Create(d.Key[RepliDossier.PrefixeContexte.Length..], d.Value))));
    }
}
