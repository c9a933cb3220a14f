using System.Runtime.CompilerServices;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Repli;

namespace Recouvrement.Application.Production;

internal sealed class ProduireEnLot(ICatalogueActes catalogue, IProduireActe production, IDepotDossiers depot, Replieur replieur, Horloge horloge)
    : IProduireEnLot
{
    public async IAsyncEnumerable<LigneDeLot> ExecuterAsync(
        Acteur acteur, DemandeLot demande, [EnumeratorCancellation] CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(ProduireEnLot), acteur);
        suivi.Noter("acte", demande.Acte);
        suivi.Noter("dossiers", demande.Dossiers.Count);
        foreach (var dossier in demande.Dossiers)
        {
            annulation.ThrowIfCancellationRequested();
            if (await depot.ChargerAsync(acteur, dossier, annulation) is not { } charge
                || replieur.Replier(charge.Journal, horloge.Aujourdhui) is not { } vue)
            {
                yield return new LigneDeLot(dossier, string.Empty, string.Empty, null, string.Empty, [], EcritureDossier.Inexistant);
                continue;
            }

            if (catalogue.Trouver(demande.Acte) is not { } modele)
            {
                yield return Refuser(vue, $"L’acte « {demande.Acte} » n’est pas au catalogue.");
                continue;
            }

            var cibles = Cibles(modele, vue);
            if (cibles.Count == 0)
            {
                yield return Refuser(vue, Pourquoi(modele, vue));
            }

            foreach (var (machine, debiteur) in cibles)
            {
                yield return await ProduireAsync(acteur, demande, vue, machine.Instance, debiteur, annulation);
            }
        }
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
        Acteur acteur, DemandeLot demande, VueDossier vue, string instance, Partie? debiteur, CancellationToken annulation)
    {
        var seule = new DemandeActe
        {
            Dossier = vue.Dossier.Id,
            Acte = demande.Acte,
            Procedure = instance,
            Debiteur = debiteur?.Id,
            Date = demande.Date,
            Reponses = demande.Reponses,
            Definitif = demande.Definitif,
        };
        var nom = debiteur?.Identite.Affichage ?? string.Empty;
        if (demande.Essai)
        {
            var apercu = await production.ApercevoirAsync(acteur, seule, annulation);
            var refus = apercu.Refus ?? (demande.Definitif && apercu.Manques.Count > 0 ? "Il manque des données à l’acte." : null);
            return new LigneDeLot(seule.Dossier, vue.Dossier.Reference, nom, null, apercu.NomFichier, apercu.Manques, refus);
        }

        var produit = await production.ExecuterAsync(acteur, seule, annulation);
        return new LigneDeLot(seule.Dossier, vue.Dossier.Reference, nom, produit.Piece, produit.NomFichier, produit.Manques, produit.Refus);
    }
}
