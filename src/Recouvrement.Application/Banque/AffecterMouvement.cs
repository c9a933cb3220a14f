using System.Globalization;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Application.Imports.Banque;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Banque;

internal sealed class AffecterMouvement(IDepotMouvements depot, EcritureDossier ecriture, EcritureEnsemble ensemble) : IAffecterMouvement
{
    private const int ParLot = 250;
    private const string Inexistant = "Ce mouvement n’existe pas, ou il n’est dans aucun de vos portefeuilles.";
    private const string Dispute = "Quelqu’un d’autre vient d’affecter ce mouvement\u00A0: rechargez la page.";

    public async Task<IssueMouvement> AffecterAsync(
        Acteur acteur, Guid mouvement, IReadOnlyList<PartAffectee> parts, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(AffecterMouvement), acteur);
        var faits = new List<(Guid Dossier, Guid Fait)>();
        foreach (var part in parts)
        {
            if (await depot.ChargerAsync(acteur, mouvement, annulation) is not { } charge)
            {
                return IssueMouvement.Refusee(Inexistant, faits);
            }

            if (Opposition(charge, part) is { } refus)
            {
                return IssueMouvement.Refusee(refus, faits);
            }

            var montant = part.Montant ?? (charge.CentimesRestants / 100m);
            var fait = Paiement(charge, montant) with { Debiteur = part.Debiteur };
            var issue = await EcrireAsync(acteur, charge, part.Dossier, vue => Recevoir(vue, fait), annulation);
            if (!issue.EstFaite)
            {
                return IssueMouvement.Refusee(issue.EstDisputee ? Dispute : issue.Refus, faits);
            }

            faits.Add((part.Dossier, fait.Id));
        }

        return faits.Count > 0 ? IssueMouvement.Faite(faits) : IssueMouvement.Refusee("Dites à quel dossier affecter ce mouvement.");
    }

    public async Task<IReadOnlyDictionary<Guid, IssueMouvement>> AffecterEnsembleAsync(
        Acteur acteur, IReadOnlyCollection<(Guid Mouvement, Guid Dossier)> choix, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer(nameof(AffecterMouvement), acteur);
        var issues = new Dictionary<Guid, IssueMouvement>();
        foreach (var lot in choix.Chunk(ParLot))
        {
            var charges = (await depot.ChargerEnsembleAsync(acteur, [.. lot.Select(c => c.Mouvement)], annulation)).ToDictionary(c => c.Mouvement.Id);
            var paiements = new Dictionary<Guid, (MouvementCharge Charge, Fait Fait)>();
            foreach (var (mouvement, dossier) in lot)
            {
                if (!charges.TryGetValue(mouvement, out var charge))
                {
                    issues[mouvement] = IssueMouvement.Refusee(Inexistant);
                }
                else if (Opposition(charge, new PartAffectee(dossier, null)) is { } refus)
                {
                    issues[mouvement] = IssueMouvement.Refusee(refus);
                }
                else
                {
                    paiements.Add(dossier, (charge, Paiement(charge, charge.CentimesRestants / 100m)));
                }
            }

            var ecrits = await ensemble.EcrireAsync(
                acteur, paiements.Keys, vue => Recevoir(vue, paiements[vue.Dossier.Id].Fait) with { Cles = [Cle(paiements[vue.Dossier.Id].Charge)] }, annulation);
            foreach (var (dossier, (charge, fait)) in paiements)
            {
                issues[charge.Mouvement.Id] = ecrits.GetValueOrDefault(dossier) switch
                {
                    null => IssueMouvement.Refusee(EcritureDossier.Inexistant),
                    { EstFaite: true } => IssueMouvement.Faite([(dossier, fait.Id)]),
                    var issue => IssueMouvement.Refusee(issue.EstDisputee ? Dispute : issue.Refus),
                };
            }
        }

        return issues;
    }

    public async Task<IssueMouvement> AccepterAsync(Acteur acteur, Guid mouvement, Guid? dossier, CancellationToken annulation = default)
    {
        var propositions = await depot.PropositionsAsync(acteur, mouvement, annulation);
        var choisie = propositions.FirstOrDefault(p => dossier is null || p.Dossier == dossier);
        return choisie switch
        {
            null => IssueMouvement.Refusee("Rien n’est proposé pour ce mouvement\u00A0: choisissez un dossier."),
            { Fait: { } fait } => await ExtournerAsync(acteur, mouvement, choisie.Dossier, fait, annulation),
            _ => await AffecterAsync(acteur, mouvement, [new PartAffectee(choisie.Dossier, null)], annulation),
        };
    }

    public async Task<IssueMouvement> ExtournerAsync(Acteur acteur, Guid mouvement, Guid dossier, Guid fait, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ExtournerPaiement", acteur, dossier);
        if (await depot.ChargerAsync(acteur, mouvement, annulation) is not { } charge)
        {
            return IssueMouvement.Refusee(Inexistant);
        }

        if (charge.Mouvement.Sens != SensBancaire.Debit || charge.Etat is EtatMouvement.Affecte or EtatMouvement.Ignore || !charge.Mouvement.EstEnEuros)
        {
            return IssueMouvement.Refusee("Seul un débit en euros qui n’est ni affecté ni écarté peut défaire un paiement.");
        }

        var issue = await EcrireAsync(acteur, charge, dossier, vue => Extourner(vue, fait, charge), annulation);
        return issue.EstFaite ? IssueMouvement.Faite([(dossier, fait)]) : IssueMouvement.Refusee(issue.EstDisputee ? Dispute : issue.Refus);
    }

    public async Task<IssueMouvement> IgnorerAsync(Acteur acteur, Guid mouvement, string motif, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("IgnorerMouvement", acteur);
        if (string.IsNullOrWhiteSpace(motif))
        {
            return IssueMouvement.Refusee("Pour écarter un mouvement, donnez un motif.");
        }

        return await depot.ChargerAsync(acteur, mouvement, annulation) switch
        {
            null => IssueMouvement.Refusee(Inexistant),
            { Etat: EtatMouvement.AAffecter } => await DeciderAsync(acteur, mouvement, EtatMouvement.AAffecter, EtatMouvement.Ignore, motif.Trim(), annulation),
            _ => IssueMouvement.Refusee("Seul un mouvement à affecter, dont rien n’est enregistré, peut être écarté."),
        };
    }

    public async Task<IssueMouvement> ReprendreAsync(Acteur acteur, Guid mouvement, CancellationToken annulation = default)
    {
        using var suivi = Suivi.Commencer("ReprendreMouvement", acteur);
        return await depot.ChargerAsync(acteur, mouvement, annulation) switch
        {
            null => IssueMouvement.Refusee(Inexistant),
            { Etat: EtatMouvement.Ignore or EtatMouvement.HorsChamp } m =>
                await DeciderAsync(acteur, mouvement, m.Etat, EtatMouvement.AAffecter, "Repris dans les règlements à affecter.", annulation),
            _ => IssueMouvement.Refusee("Ce mouvement n’est pas écarté\u00A0: il n’y a rien à reprendre."),
        };
    }

    private async Task<IssueMouvement> DeciderAsync(
        Acteur acteur, Guid mouvement, EtatMouvement avant, EtatMouvement apres, string motif, CancellationToken annulation) =>
        await depot.DeciderAsync(acteur, mouvement, avant, apres, motif, annulation) ? IssueMouvement.Faite([]) : IssueMouvement.Refusee(Dispute);

    // The key is taken in the transaction of the dossier: of two people who use one state of a movement, one is refused.
    private Task<IssueEcriture> EcrireAsync(
        Acteur acteur, MouvementCharge charge, Guid dossier, Func<VueDossier, Preparation> preparer, CancellationToken annulation)
    {
        var cle = Cle(charge);
        return ecriture.EcrireAsync(acteur, dossier, null, vue => preparer(vue) with { Cles = [cle] }, annulation);
    }

    private static string Cle(MouvementCharge charge) => string.Create(CultureInfo.InvariantCulture, $"mouvement:{charge.Mouvement.Id:N}:{charge.Tour}");

    private string? Opposition(MouvementCharge charge, PartAffectee part)
    {
        if (charge.Mouvement.Sens != SensBancaire.Credit)
        {
            return "Ce mouvement est un débit\u00A0: il ne paie rien. S’il défait un paiement, choisissez lequel.";
        }

        if (!charge.Mouvement.EstEnEuros)
        {
            return $"Ce mouvement est en {charge.Mouvement.Devise}\u00A0: rien n’est converti. Affectez la somme en euros que la banque portera au compte.";
        }

        if (charge.Etat == EtatMouvement.Ignore)
        {
            return "Ce mouvement est écarté\u00A0: reprenez-le avant de l’affecter.";
        }

        if (charge.CentimesRestants == 0)
        {
            return "Ce mouvement est déjà affecté en entier\u00A0: défaites d’abord une affectation.";
        }

        if (charge.Mouvement.DateComptable > ecriture.Horloge.Aujourdhui)
        {
            return $"Ce mouvement est daté du {TexteFrancais.DateCourte(charge.Mouvement.DateComptable)}, après aujourd’hui\u00A0: affectez-le ce jour-là.";
        }

        return part.Montant switch
        {
            <= 0m => "Le montant affecté est supérieur à zéro.",
            { } m when m != decimal.Round(m, 2, MidpointRounding.AwayFromZero) => "Le montant affecté a deux décimales au plus.",
            { } m when m * 100m > charge.CentimesRestants => $"Il ne reste que {TexteFrancais.Euros(charge.CentimesRestants / 100m)} à affecter de ce mouvement.",
            _ => null,
        };
    }

    private Fait Paiement(MouvementCharge charge, decimal montant)
    {
        var mouvement = charge.Mouvement;
        var donnees = Donnees.De(
            ("montant", Valeur.De(montant)),
            ("mode", Valeur.De(mouvement.Mandat is null ? "virement" : "prelevement")),
            (FaitsBancaires.Mouvement, DonneesParties.De(mouvement.Id)),
            (FaitsBancaires.Source, Valeur.De(string.Create(CultureInfo.InvariantCulture, $"{charge.Releve}, ligne {mouvement.Ligne}"))));
        var libelle = string.Join(' ', new[] { mouvement.Nom, mouvement.Libelle }.Where(t => !string.IsNullOrWhiteSpace(t)));
        donnees = libelle.Length > 0 ? donnees.Avec("libelle", Valeur.De(libelle)) : donnees;
        donnees = mouvement.BoutEnBout is { } reference ? donnees.Avec(FaitsBancaires.BoutEnBout, Valeur.De(reference)) : donnees;
        return new Fait(Guid.CreateVersion7(ecriture.Horloge.Maintenant), TypesDeFait.PaiementRecu, mouvement.DateComptable) { Donnees = donnees };
    }

    private static Preparation Recevoir(VueDossier vue, Fait fait)
    {
        if (fait.Debiteur is { } debiteur && vue.Dossier.Debiteurs.All(d => d.Id != debiteur))
        {
            return Preparation.Refuser("Le débiteur désigné n’est pas dans ce dossier.");
        }

        return Preparation.Ecrire(new Ajout(NatureEntree.Constat, fait));
    }

    private static Preparation Extourner(VueDossier vue, Guid id, MouvementCharge charge)
    {
        if (vue.Journal.FaitsDebout().FirstOrDefault(f => f.Id == id && string.Equals(f.Type, TypesDeFait.PaiementRecu, StringComparison.Ordinal)) is not { } fait)
        {
            return Preparation.Refuser("Ce paiement n’est plus au dossier\u00A0: il n’y a rien à défaire.");
        }

        if (fait.Donnees["montant"]?.Nombre is { } recu && recu != charge.Mouvement.Montant)
        {
            return Preparation.Refuser(
                $"Le paiement reçu est de {TexteFrancais.Euros(recu)} et le mouvement de {TexteFrancais.Euros(charge.Mouvement.Montant)}\u00A0: rectifiez d’abord le paiement.");
        }

        var rejet = charge.Mouvement;
        var motif = string.Create(CultureInfo.InvariantCulture,
            $"Paiement rejeté le {TexteFrancais.DateCourte(rejet.DateComptable)}{(rejet.MotifRejet is { } code ? $" ({MotifsDeRejet.Dire(code)})" : string.Empty)}, {charge.Releve}, ligne {rejet.Ligne}.");
        var annule = fait with { Donnees = fait.Donnees.Avec(FaitsBancaires.Extourne, DonneesParties.De(rejet.Id)) };
        // A procedure that the payment ended goes on again: later facts that no longer fit are said, never an obstacle to the truth.
        return Preparation.Ecrire(new Ajout(NatureEntree.Annulation, annule, motif)) with { HorsModele = true };
    }
}
