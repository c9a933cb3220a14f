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
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string PrefixeReponse = "reponse.";

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

        var (vue, modele, choix, _, rendu, _) = prepare.Valeur;
        return new ActeApercu(
            rendu.Octets, NomDuDocument.Composer(modele.NomDeFichier, vue.Dossier, demande.Debiteur, definitif: true), prepare.Valeur.Manques, rendu.Refus, choix.Version);
    }

    private static string? Interdit(Acteur acteur, ActePrepare prepare, DemandeActe demande) => Derogations.Opposition(
        acteur,
        demande.Derogation,
        ControleDeLActe.Empechements(prepare.Vue, ControleDeLActe.Machine(prepare.Vue, prepare.Modele, demande)!, prepare.Modele));

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
            : Refuser(prepare.Valeur.Rendu.Refus!, prepare.Valeur.Manques) with { Chemins = [.. prepare.Valeur.Rendu.Manquantes.Select(m => m.Chemin)] };
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

        var reponses = Reponses(vue, demande);
        var donnees = Composer(vue, machine, demande, reponses);
        var rendu = choix.Valeur.Modele.Rendre(donnees, new OptionsRendu
        {
            Mode = demande.Definitif ? ModeRendu.Final : ModeRendu.Brouillon,
            Schema = catalogue.Schema,
            Requises = [.. modele.Donnees],
        });
        return Resultat<ActePrepare>.Obtenu(new ActePrepare(vue, modele, choix.Valeur, donnees, rendu, reponses));
    }

    // What an earlier act of the dossier was told need not be told again: the court does not move.
    private static Dictionary<string, string> Reponses(VueDossier vue, DemandeActe demande)
    {
        var reponses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (nom, valeur) in vue.Journal.FaitsDebout()
            .Where(f => string.Equals(f.Type, TypesDeFait.ActeProduit, StringComparison.Ordinal))
            .SelectMany(f => f.Donnees)
            .Where(d => d.Key.StartsWith(PrefixeReponse, StringComparison.Ordinal)))
        {
            reponses[nom[PrefixeReponse.Length..]] = valeur.Texte;
        }

        // Whoever is named in the dossier today comes before what an act was told yesterday.
        foreach (var (chemin, _) in vue.Dossier.Intervenants.SelectMany(i => i.Donnees))
        {
            reponses.Remove(chemin);
        }

        foreach (var (chemin, reponse) in demande.Reponses.Where(r => !string.IsNullOrWhiteSpace(r.Value)))
        {
            reponses[chemin] = reponse;
        }

        return reponses;
    }

    // The other debtors of the same procedure against whom the act is not forbidden.
    private static IEnumerable<Partie> Codebiteurs(VueDossier vue, DemandeActe demande) => vue.Dossier.Debiteurs.Where(d =>
        d.Role == RolePartie.Debiteur && d.Id != demande.Debiteur
        && vue.Machines.Any(m =>
            string.Equals(m.Instance, demande.Procedure, StringComparison.Ordinal) && (m.Debiteur is null || m.Debiteur == d.Id)
            && m.Etat.Actes.All(a => a.Permis || !string.Equals(a.Id, demande.Acte, StringComparison.Ordinal))));

    private ObjetActe Composer(VueDossier vue, Machine? machine, DemandeActe demande, Dictionary<string, string> reponses)
    {
        List<Fait> faits =
        [
            .. vue.Journal.FaitsDebout()
                .Where(f => string.Equals(f.Procedure, demande.Procedure, StringComparison.Ordinal) && (f.Debiteur is null || f.Debiteur == demande.Debiteur))
                .OrderBy(f => f.DateEffet),
        ];
        List<Piece> pieces = demande.Pieces.Count > 0
            ? [.. demande.Pieces.Select(id => vue.Dossier.Pieces.First(p => p.Id == id))]
            : [.. vue.Dossier.Pieces.Where(p => p.Acte is null)];
        var donnees = new DonneesDActe(vue.Dossier, machine, faits).Composer(
            demande.Date ?? ecriture.Horloge.Aujourdhui, demande.Debiteur is { } d ? vue.Dossier.Partie(d) : null, pieces);
        if (demande.Codebiteurs)
        {
            donnees[QuestionsDActe.Codebiteurs] = DonneesDActe.Codebiteurs(Codebiteurs(vue, demande));
        }

        foreach (var (chemin, reponse) in reponses)
        {
            if (catalogue.Schema.TryGet(chemin, out var champ) && QuestionsDActe.Lire(champ, reponse, catalogue.Schema) is { } valeur)
            {
                DonneesDActe.Poser(donnees, chemin, valeur);
            }
        }

        return donnees;
    }

    private async Task<ActeProduit> GarderAsync(Acteur acteur, ActePrepare prepare, DemandeActe demande, CancellationToken annulation)
    {
        var (vue, modele, choix, donnees, rendu, reponses) = prepare;
        var (octets, manques) = (rendu.Octets!, prepare.Manques);
        var nom = NomDuDocument.Composer(modele.NomDeFichier, vue.Dossier, demande.Debiteur, demande.Definitif);
        var document = await magasin.DeposerAsync(new MemoryStream(octets, writable: false), limites.TailleMaximale, annulation);
        var instantane = await magasin.DeposerAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(JsonActe.Ecrire(donnees)), writable: false), limites.TailleMaximale, annulation);
        if (!document.EstObtenu || !instantane.EstObtenu)
        {
            return Refuser($"« {nom} » : {document.Refus}{instantane.Refus}", manques);
        }

        var fait = FaitsInternes.Piece(
            Guid.CreateVersion7(ecriture.Horloge.Maintenant),
            TypesDeFait.ActeProduit,
            demande.Definitif ? modele.Libelle : modele.Libelle + " (projet)",
            nom,
            Docx,
            document.Valeur,
            demande.Date ?? ecriture.Horloge.Aujourdhui);
        var valeurs = fait.Donnees
            .Avec("acte", Valeur.De(modele.Id))
            .Avec("version", Valeur.De(choix.Version))
            .Avec("modele", Valeur.De(choix.Modele.Empreinte))
            .Avec("instantane", Valeur.De(instantane.Valeur.Empreinte))
            .Avec("procedure", Valeur.De(demande.Procedure))
            .Avec("definitif", Valeur.De(demande.Definitif));
        valeurs = demande.Lot is { } lot ? valeurs.Avec(DemandeActe.CleDuLot, Valeur.De(lot.ToString())) : valeurs;
        valeurs = reponses.Aggregate(valeurs, (v, r) => v.Avec(PrefixeReponse + r.Key, Valeur.De(r.Value)));
        var produit = fait with { Donnees = valeurs, Debiteur = demande.Debiteur };
        var derogation = Guid.CreateVersion7(ecriture.Horloge.Maintenant);
        var issue = await ecriture.EcrireAsync(
            acteur, demande.Dossier, null, actuelle => Preparer(acteur, actuelle, modele, demande, produit, derogation), annulation);
        return issue.EstFaite ? new ActeProduit(issue.Fait, nom, manques, null) : Refuser(issue.Refus, manques);
    }

    // Judged again on the dossier as it is when the line is written: an opening judgment may have come while the act was rendered.
    private Preparation Preparer(Acteur acteur, VueDossier vue, ModeleDActe modele, DemandeActe demande, Fait produit, Guid derogation)
    {
        var machine = ControleDeLActe.Machine(vue, modele, demande);
        if (ControleDeLActe.Opposition(modele, machine, vue.Dossier, demande) is { } refus)
        {
            return Preparation.Refuser(refus);
        }

        var empechements = ControleDeLActe.Empechements(vue, machine!, modele);
        if (Derogations.Opposition(acteur, demande.Derogation, empechements) is { } interdit)
        {
            return Preparation.Refuser(interdit);
        }

        return empechements.Count == 0
            ? Preparation.Ecrire(new Ajout(NatureEntree.Constat, produit))
            : Preparation.Ecrire(
                new Ajout(NatureEntree.Constat, produit with { Donnees = produit.Donnees.Avec(TypesDeFait.Derogation, DonneesParties.De(derogation)) }),
                Derogations.Ecrire(derogation, modele.Id, modele.Libelle, machine!, empechements, demande.Derogation!, ecriture.Horloge.Aujourdhui));
    }
}
