using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Production.Lots;

/// <summary>What a batch makes in one dossier: each act is whole or was refused with its reason, whatever becomes of the others.</summary>
internal sealed class ActesDUnDossier(ICatalogueActes catalogue, IProduireActe production, IDepotDossiers depot, Replieur replieur, Horloge horloge)
{
    public static LigneDeLot Refuser(Guid dossier, string refus) => new(dossier, string.Empty, string.Empty, null, string.Empty, [], refus);

    /// <summary>One line for each act. An act that this batch has already produced, before its worker died, is not produced again.</summary>
    public async Task<IReadOnlyList<LigneDeLot>> ProduireAsync(Acteur acteur, Lot lot, Guid dossier, CancellationToken annulation)
    {
        var acte = lot.Demande.Acte;
        if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
            || replieur.Replier(charge.Journal, horloge.Aujourdhui) is not { } vue)
        {
            return [Refuser(dossier, EcritureDossier.Inexistant)];
        }

        if (catalogue.Trouver(acte) is not { } modele)
        {
            return [Refuser(vue, $"L’acte « {acte} » n’est pas au catalogue.")];
        }

        var cibles = Cibles(modele, vue);
        if (cibles.Count == 0)
        {
            return [Refuser(vue, Pourquoi(modele, vue))];
        }

        var lignes = new List<LigneDeLot>();
        foreach (var (machine, debiteur) in cibles)
        {
            lignes.Add(DejaProduit(vue, lot, machine.Instance, debiteur) ?? await ProduireAsync(acteur, lot, vue, machine.Instance, debiteur, annulation));
        }

        return lignes;
    }

    private static LigneDeLot? DejaProduit(VueDossier vue, Lot lot, string instance, Partie? debiteur)
    {
        var fait = lot.EstUnEssai ? null : vue.Journal.FaitsDebout().FirstOrDefault(f =>
            string.Equals(f.Type, TypesDeFait.ActeProduit, StringComparison.Ordinal)
            && string.Equals(f.Donnees[DemandeActe.CleDuLot]?.Texte, lot.Id.ToString(), StringComparison.Ordinal)
            && string.Equals(f.Donnees["procedure"]?.Texte, instance, StringComparison.Ordinal)
            && f.Debiteur == debiteur?.Id);
        return fait is null
            ? null
            : new LigneDeLot(vue.Dossier.Id, vue.Dossier.Reference, debiteur?.Identite.Affichage ?? string.Empty, fait.Id,
                vue.Dossier.Pieces.FirstOrDefault(p => p.Id == fait.Id)?.NomFichier ?? string.Empty, [], null);
    }

    // Where the act is called, allowed or not (a forbidden one says its article); else, the first procedure that may have it.
    private static List<(Machine Machine, Partie? Debiteur)> Cibles(ModeleDActe modele, VueDossier vue)
    {
        var appelantes = vue.Machines.Where(m => m.Etat.Actes.Any(a => string.Equals(a.Id, modele.Id, StringComparison.Ordinal))).ToList();
        if (appelantes.Count == 0 && vue.Machines.FirstOrDefault(m => modele.EstOffert(m.Definition.Id, m.Etat.Etape)) is { } premiere)
        {
            appelantes = [.. vue.Machines.Where(m =>
                string.Equals(m.Instance, premiere.Instance, StringComparison.Ordinal) && modele.EstOffert(m.Definition.Id, m.Etat.Etape))];
        }

        if (!modele.ParDebiteur)
        {
            return appelantes.Count == 0 ? [] : [(appelantes[0], null)];
        }

        return
        [
            .. appelantes.SelectMany(m => vue.Dossier.Debiteurs.Where(d => m.Debiteur is null || m.Debiteur == d.Id).Select(d => (m, (Partie?)d)))
                .DistinctBy(c => (c.m.Instance, c.Item2!.Id)),
        ];
    }

    private static string Pourquoi(ModeleDActe modele, VueDossier vue) => vue.Machines.Count == 0
        ? "Aucune procédure n’est ouverte dans ce dossier : ouvrez celle qui appelle cet acte."
        : $"« {modele.Libelle} » n’est appelé par aucune procédure de ce dossier à son étape ({string.Join(" ; ", vue.Machines.Select(m => m.Etat.LibelleEtape).Distinct(StringComparer.Ordinal))}).";

    private static LigneDeLot Refuser(VueDossier vue, string refus) =>
        new(vue.Dossier.Id, vue.Dossier.Reference, string.Empty, null, string.Empty, [], refus);

    private async Task<LigneDeLot> ProduireAsync(
        Acteur acteur, Lot lot, VueDossier vue, string instance, Partie? debiteur, CancellationToken annulation)
    {
        var demande = lot.Demande;
        var seule = new DemandeActe
        {
            Dossier = vue.Dossier.Id,
            Acte = demande.Acte,
            Procedure = instance,
            Debiteur = debiteur?.Id,
            Date = demande.Date,
            Reponses = demande.Reponses,
            Definitif = demande.Definitif,
            Lot = lot.Id,
        };
        var nom = debiteur?.Identite.Affichage ?? string.Empty;
        if (lot.EstUnEssai)
        {
            var apercu = await production.ApercevoirAsync(acteur, seule, annulation);
            var refus = apercu.Refus ?? (demande.Definitif && apercu.Manques.Count > 0 ? "Il manque des données à l’acte." : null);
            return new LigneDeLot(seule.Dossier, vue.Dossier.Reference, nom, null, apercu.NomFichier, apercu.Manques, refus);
        }

        var produit = await production.ExecuterAsync(acteur, seule, annulation);
        return new LigneDeLot(seule.Dossier, vue.Dossier.Reference, nom, produit.Piece, produit.NomFichier, produit.Manques, produit.Refus);
    }
}
