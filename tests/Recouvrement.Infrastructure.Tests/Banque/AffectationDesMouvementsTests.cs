using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Infrastructure.Tests.Persistance;
using static Recouvrement.Infrastructure.Tests.Banque.MondeDuReleve;
using E = Recouvrement.Infrastructure.Tests.Imports.Banque.RelevesDEssai;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>A movement, from a proposition to the balance of the dossier and back, on both engines.</summary>
public sealed class AffectationDesMouvementsTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Proposition_Acceptee_PuisRejetee_PuisAnnulee_LeSoldeSuit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, dossier) = await MondeAsync(banc);
        await ImporterAsync(banc, anne, E.Camt053(E.Virement("234.56", libelle: $"Dossier {dossier.Reference}", boutEnBout: "PLV-1", reference: "B1"), cloture: "334.56"), nord);
        var ligne = (await PageAsync(banc, anne)).Lignes.Lignes.ShouldHaveSingleItem();
        var affectation = banc.Service<IAffecterMouvement>();

        ligne.Propositions.ShouldHaveSingleItem().Reference.ShouldBe(dossier.Reference);
        var acceptee = await affectation.AccepterAsync(anne, ligne.Mouvement.Id, null);
        acceptee.EstFaite.ShouldBeTrue(acceptee.Refus);
        var paye = await banc.FicheAsync(anne, dossier.Id);
        paye.Dossier.ResteDu.ShouldBe(1000m);
        paye.Dossier.Paiements.ShouldHaveSingleItem().Source.ShouldNotBeNull().Texte.ShouldBe("Relevé R1 du 15/09/2026 (releve.xml), ligne 10");
        (await affectation.AccepterAsync(anne, ligne.Mouvement.Id, dossier.Id)).Refus.ShouldContain("déjà affecté");
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(0);

        // The bank takes it back: the payment no longer counts, both movements are settled.
        await ImporterAsync(banc, anne, E.Camt053(E.Rejet("234.56", "PLV-1", reference: "B2"), ouverture: "334.56"), nord);
        var rejet = (await PageAsync(banc, anne)).Lignes.Lignes.ShouldHaveSingleItem();
        rejet.Propositions.ShouldHaveSingleItem().Fait.ShouldBe(acceptee.Faits[0].Fait);
        var extourne = await affectation.AccepterAsync(anne, rejet.Mouvement.Id, null);
        extourne.EstFaite.ShouldBeTrue(extourne.Refus);
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.ResteDu.ShouldBe(1234.56m);
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(0);
        await using (var donnees = await banc.BaseAsync())
        {
            var annulation = await donnees.Journal.SingleAsync(l => l.Dossier == dossier.Id && l.Nature == Domaine.Dossiers.NatureEntree.Annulation);
            annulation.Motif.ShouldNotBeNull().ShouldContain("AM04, provision insuffisante");
        }

        // Rebuilding the read tables says the same.
        await banc.Service<Application.Exploitation.IReprojeter>().ToutAsync();
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(0);
        (await banc.Service<Application.Exploitation.IVerifierJournaux>().ExecuterAsync(Acteur.Systeme)).EstIntact.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Paiement_AnnuleALaMain_RendLeMouvement(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, dossier) = await MondeAsync(banc);
        await ImporterAsync(banc, anne, E.Camt053(E.Virement("50.00"), cloture: "150.00"), nord);
        var mouvement = (await PageAsync(banc, anne)).Lignes.Lignes.Single().Mouvement.Id;
        var affectation = banc.Service<IAffecterMouvement>();
        var faite = await affectation.AffecterAsync(anne, mouvement, [new PartAffectee(dossier.Id, 20m)]);
        var partiel = await banc.Service<IConsulterMouvements>().TrouverAsync(anne, mouvement);

        var version = (await banc.FicheAsync(anne, dossier.Id)).Version;
        var annulee = await banc.Service<IAnnulerFait>().ExecuterAsync(anne, new DemandeAnnulation(dossier.Id, version, faite.Faits[0].Fait, "Mauvais dossier."));
        var rendu = await banc.Service<IConsulterMouvements>().TrouverAsync(anne, mouvement);
        var reprise = await affectation.AffecterAsync(anne, mouvement, [new PartAffectee(dossier.Id, null)]);

        (partiel!.Etat, partiel.Restant).ShouldBe((EtatMouvement.Partiel, 30m));
        annulee.EstFaite.ShouldBeTrue(annulee.Refus);
        (rendu!.Etat, rendu.Restant).ShouldBe((EtatMouvement.AAffecter, 50m));
        reprise.EstFaite.ShouldBeTrue(reprise.Refus);
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.Regle.ShouldBe(50m);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Mouvement_PartageEntreDossiers_EtEcarteAvecMotif(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, dossier) = await MondeAsync(banc);
        var autre = await banc.DossierAsync(anne, nord, "Garage Lemoine", 80m);
        await ImporterAsync(banc, anne, E.Camt053(E.Virement("100.00") + E.Virement("3.00"), cloture: "203.00"), nord);
        var lignes = (await PageAsync(banc, anne)).Lignes.Lignes;
        var cent = lignes.Single(l => l.Mouvement.Montant == 100m).Mouvement.Id;
        var trois = lignes.Single(l => l.Mouvement.Montant == 3m).Mouvement.Id;
        var affectation = banc.Service<IAffecterMouvement>();

        var partage = await affectation.AffecterAsync(anne, cent, [new PartAffectee(dossier.Id, 20m), new PartAffectee(autre.Id, 80m)]);
        var trop = await affectation.AffecterAsync(anne, cent, [new PartAffectee(dossier.Id, 0.01m)]);
        var sansMotif = await affectation.IgnorerAsync(anne, trois, " ");
        var ecarte = await affectation.IgnorerAsync(anne, trois, "Frais remboursés par la banque.");
        var bloque = await affectation.AffecterAsync(anne, trois, [new PartAffectee(dossier.Id, null)]);
        var lu = await banc.Service<IConsulterMouvements>().TrouverAsync(anne, trois);
        var repris = await affectation.ReprendreAsync(anne, trois);

        partage.EstFaite.ShouldBeTrue(partage.Refus);
        (await banc.FicheAsync(anne, autre.Id)).Dossier.ResteDu.ShouldBe(0m);
        trop.EstFaite.ShouldBeFalse();
        sansMotif.Refus.ShouldContain("motif");
        ecarte.EstFaite.ShouldBeTrue();
        bloque.Refus.ShouldContain("écarté");
        lu!.Decision.ShouldBe("Frais remboursés par la banque. (Anne)");
        repris.EstFaite.ShouldBeTrue();
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task BoutEnBoutExact_EstEnregistreSansEtreDemande(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, dossier) = await MondeAsync(banc);

        var bilan = await ImporterAsync(banc, anne, E.Camt053(E.Virement("34.56", boutEnBout: dossier.Reference), cloture: "134.56"), nord);

        bilan.Automatiques.ShouldBe(1);
        (await banc.FicheAsync(anne, dossier.Id)).Dossier.ResteDu.ShouldBe(1200m);
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task DixPersonnes_AcceptentLeMemeMouvement_UneSeuleLEnregistre(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, dossier) = await MondeAsync(banc);
        var autre = await banc.DossierAsync(anne, nord, "Garage Lemoine", 80m);
        await ImporterAsync(banc, anne, E.Camt053(E.Virement("50.00"), cloture: "150.00"), nord);
        var mouvement = (await PageAsync(banc, anne)).Lignes.Lignes.Single().Mouvement.Id;

        var issues = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() =>
            banc.Service<IAffecterMouvement>().AffecterAsync(anne, mouvement, [new PartAffectee(i % 2 == 0 ? dossier.Id : autre.Id, 50m)]))));

        issues.Count(i => i.EstFaite).ShouldBe(1);
        var regle = (await banc.FicheAsync(anne, dossier.Id)).Dossier.Regle + (await banc.FicheAsync(anne, autre.Id)).Dossier.Regle;
        regle.ShouldBe(50m);
    }
}
