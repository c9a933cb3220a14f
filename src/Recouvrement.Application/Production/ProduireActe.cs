using System.Text;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Valeurs;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Modeles;
using Recouvrement.Application.Pieces;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Application.Production;

/// <summary>
/// Produces an act. The document and the data it was made of are both kept by content; the fact names them with the template's
/// own fingerprint, so that the same act can be made again, to the byte.
/// </summary>
internal sealed class ProduireActe(
    ICatalogueActes catalogue, ModelesEnVigueur modeles, EcritureDossier ecriture, IDepotDossiers depot, IMagasinPieces magasin, LimitesPieces limites) : IProduireActe
{

    public IReadOnlyList<ActeAuCatalogue> Catalogue { get; } =
        [.. catalogue.Modeles.Select(m => new ActeAuCatalogue(m.Id, m.Libelle, QuestionsDActe.De(m, catalogue.Schema), m.ParDebiteur)
        {
            NommeCodebiteurs = m.Questions.Contains(QuestionsDActe.Codebiteurs, StringComparer.Ordinal),
        })];

    public async Task<ActeProduit> ExecuterAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ProduireActe), acteur, demande.Dossier);
        suivi.Noter("acte", demande.Acte);
        var produit = await ProduireAsync(acteur, demande, annulation);
        suivi.Noter("issue", produit.Refus is null ? "faite" : "refusee");
        suivi.Noter("manques", produit.Manques.Count);
        return produit;
    }

    public async Task<IReadOnlyList<ChampDefini>> QuestionsAsync(string acte, DateOnly? date, CancellationToken annulation = default)
    {
        if (catalogue.Trouver(acte) is not { } modele)
        {
            return [];
        }

        var choix = await modeles.ChoisirAsync(modele, date ?? ecriture.Horloge.Aujourdhui, annulation);
        return QuestionsDActe.De(
            modele, catalogue.Schema, choix is { EstObtenu: true, Valeur.Maison: not null } ? ControleModele.Champs(choix.Valeur.Modele, catalogue.Schema).Select(c => c.Chemin) : null);
    }

    public async Task<ActeApercu> ApercevoirAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ApercevoirAsync), acteur, demande.Dossier);
        var prepare = await PreparerAsync(acteur, demande with { Definitif = false }, annulation);
        if (!prepare.EstObtenu)
        {
            return new ActeApercu(null, string.Empty, [], prepare.Refus, string.Empty);
        }

        if (Interdit(acteur, prepare.Valeur, demande) is { } interdit)
        {
            return new ActeApercu(null, string.Empty, [], interdit, string.Empty);
        }

        var (vue, modele, choix, rendu) = (prepare.Valeur.Vue, prepare.Valeur.Modele, prepare.Valeur.Choix, prepare.Valeur.Rendu);
        return new ActeApercu(
            rendu.Octets, NomDuDocument.Composer(modele.NomDeFichier, vue.Dossier, demande.Debiteur, definitif: true), prepare.Valeur.Manques, prepare.Valeur.Refus, choix.Version);
    }

    private static string? Interdit(Acteur acteur, ActePrepare prepare, DemandeActe demande) => Derogations.Opposition(
        acteur,
        demande.Derogation,
        ControleDeLActe.Empechements(prepare.Vue, ControleDeLActe.Machine(prepare.Vue, prepare.Modele, demande), prepare.Modele));

    private static ActeProduit Refuser(string refus, IReadOnlyList<string>? manques = null) => new(null, string.Empty, manques ?? [], refus);

    private async Task<ActeProduit> ProduireAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation)
    {
        var prepare = await PreparerAsync(acteur, demande, annulation);
        if (!prepare.EstObtenu)
        {
            return Refuser(prepare.Refus);
        }

        if (Interdit(acteur, prepare.Valeur, demande) is { } interdit)
        {
            return Refuser(interdit) with { DerogationPossible = acteur.PeutDeroger };
        }

        return prepare.Valeur.Rendu.EstProduit
            ? await GarderAsync(acteur, prepare.Valeur, demande, annulation)
            : Refuser(prepare.Valeur.Refus!, prepare.Valeur.Manques) with { Chemins = [.. prepare.Valeur.Rendu.Manquantes.Select(m => m.Chemin)] };
    }

    private async Task<Resultat<ActePrepare>> PreparerAsync(Acteur acteur, DemandeActe demande, CancellationToken annulation)
    {
        if (await depot.ChargerAsync(acteur, demande.Dossier, annulation) is not { } charge
            || ecriture.Replieur.Replier(charge.Journal, ecriture.Horloge.Aujourdhui) is not { } vue)
        {
            return Resultat<ActePrepare>.Refuse(EcritureDossier.Inexistant);
        }

        if (catalogue.Trouver(demande.Acte) is not { } modele)
        {
            return Resultat<ActePrepare>.Refuse($"L’acte « {demande.Acte} » n’est pas au catalogue.");
        }

        var machine = ControleDeLActe.Machine(vue, modele, demande);
        if (ControleDeLActe.Opposition(modele, machine, vue.Dossier, demande) is { } refus)
        {
            return Resultat<ActePrepare>.Refuse(refus);
        }

        var choix = await modeles.ChoisirAsync(modele, demande.Date ?? ecriture.Horloge.Aujourdhui, annulation);
        if (!choix.EstObtenu)
        {
            return Resultat<ActePrepare>.Refuse(choix.Refus);
        }

        var composition = new CompositionDeLActe(catalogue, vue, demande, ecriture.Horloge.Aujourdhui);
        var reponses = composition.Reponses();
        var (donnees, compte) = composition.Composer(machine, modele, choix.Valeur.Modele, reponses);
        var rendu = choix.Valeur.Modele.Rendre(donnees, new OptionsRendu
        {
            Mode = demande.Definitif ? ModeRendu.Final : ModeRendu.Brouillon,
            Schema = catalogue.Schema,
            Requises = [.. modele.Donnees],
        });
        return Resultat<ActePrepare>.Obtenu(new ActePrepare(vue, modele, choix.Valeur, donnees, rendu, reponses, compte));
    }

    private async Task<ActeProduit> GarderAsync(Acteur acteur, ActePrepare prepare, DemandeActe demande, CancellationToken annulation)
    {
        var (vue, modele, manques) = (prepare.Vue, prepare.Modele, prepare.Manques);
        var nom = NomDuDocument.Composer(modele.NomDeFichier, vue.Dossier, demande.Debiteur, demande.Definitif);
        var document = await DeposerAsync(prepare.Rendu.Octets!, annulation);
        var donnees = await DeposerAsync(Encoding.UTF8.GetBytes(JsonActe.Ecrire(prepare.Donnees)), annulation);
        if (!document.EstObtenu || !donnees.EstObtenu)
        {
            return Refuser($"« {nom} » : {document.Refus}{donnees.Refus}", manques);
        }

        var produit = FaitsDActe.Produit(Nouveau(), prepare, demande, nom, document.Valeur, donnees.Valeur, demande.Date ?? ecriture.Horloge.Aujourdhui);
        Fait? compte = null;
        if (modele.GardeLeDecompte && demande.Definitif && prepare.Compte.Compte is { Instantane: { } instantane })
        {
            var garde = await DeposerAsync(CompteDeLActe.Octets(instantane), annulation);
            if (!garde.EstObtenu)
            {
                return Refuser($"« {nom} » : {garde.Refus}", manques);
            }

            compte = FaitsDActe.Decompte(Nouveau(), produit, instantane.Resultat, garde.Valeur);
        }

        var derogation = Nouveau();
        var issue = await ecriture.EcrireAsync(
            acteur, demande.Dossier, null, actuelle => Preparer(acteur, actuelle, modele, demande, produit, compte, derogation), annulation);
        return issue.EstFaite ? new ActeProduit(issue.Fait, nom, manques, null) : Refuser(issue.Refus, manques);
    }

    private Guid Nouveau() => Guid.CreateVersion7(ecriture.Horloge.Maintenant);

    private Task<Resultat<PieceDeposee>> DeposerAsync(byte[] octets, CancellationToken annulation) =>
        magasin.DeposerAsync(new MemoryStream(octets, writable: false), limites.TailleMaximale, annulation);

    // Judged again on the dossier as it is when the line is written: an opening judgment may have come while the act was rendered.
    private Preparation Preparer(Acteur acteur, VueDossier vue, ModeleDActe modele, DemandeActe demande, Fait produit, Fait? compte, Guid derogation)
    {
        var machine = ControleDeLActe.Machine(vue, modele, demande);
        if (ControleDeLActe.Opposition(modele, machine, vue.Dossier, demande) is { } refus)
        {
            return Preparation.Refuser(refus);
        }

        var empechements = ControleDeLActe.Empechements(vue, machine, modele);
        if (Derogations.Opposition(acteur, demande.Derogation, empechements) is { } interdit)
        {
            return Preparation.Refuser(interdit);
        }

        Ajout[] avec = compte is null ? [] : [new Ajout(NatureEntree.Constat, compte)];
        return empechements.Count == 0
            ? Preparation.Ecrire([new Ajout(NatureEntree.Constat, produit), .. avec])
            : Preparation.Ecrire(
            [
                new Ajout(NatureEntree.Constat, produit with { Donnees = produit.Donnees.Avec(TypesDeFait.Derogation, DonneesParties.De(derogation)) }),
                .. avec,
                Derogations.Ecrire(derogation, modele.Id, modele.Libelle, machine!, empechements, demande.Derogation!, ecriture.Horloge.Aujourdhui),
            ]);
    }
}
