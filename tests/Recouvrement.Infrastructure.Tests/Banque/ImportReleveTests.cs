using System.Text;
using Microsoft.EntityFrameworkCore;
using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Domaine;
using Recouvrement.Infrastructure.Tests.Persistance;
using E = Recouvrement.Infrastructure.Tests.Imports.Banque.RelevesDEssai;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>A statement, from the file to the balance of the dossier and back, on both engines.</summary>
public sealed class ImportReleveTests
{
    [Theory, SurLesDeuxMoteurs]
    public async Task Releve_Importe_UneFoisEtUneSeule(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, _) = await MondeAsync(banc);
        var jour = E.Camt053(E.Virement("50.00", reference: "B1") + E.Virement("50.00", reference: "B2") + E.Virement("7.00"), cloture: "207.00");
        // The same first two entries, one new: statements overlap.
        var suivant = E.Camt053(E.Virement("50.00", reference: "B2") + E.Virement("7.00") + E.Virement("7.00"), cloture: "164.00");
        // The bank also notifies B1: the same entry, told again.
        var avis = E.Camt054(E.Virement("50.00", reference: "B1") + E.Virement("8.00", reference: "B3"));

        var essai = await ImporterAsync(banc, anne, jour, nord, essai: true);
        var premier = await ImporterAsync(banc, anne, jour, nord);
        var meme = await ImporterAsync(banc, anne, jour, nord);
        var second = await ImporterAsync(banc, anne, suivant, nord);
        var troisieme = await ImporterAsync(banc, anne, avis, nord);

        (essai.Essai, essai.Nouveaux, essai.AConfirmer).ShouldBe((true, 3, false));
        (premier.Nouveaux, premier.DejaConnus).ShouldBe((3, 0));
        meme.DejaImporte.ShouldNotBeNull().Nom.ShouldBe("releve.xml");
        (second.Nouveaux, second.DejaConnus).ShouldBe((1, 2));
        (troisieme.Nouveaux, troisieme.DejaConnus).ShouldBe((1, 1));
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(5);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task SoldesQuiNeBouclentPas_AttendentUneConfirmation(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, _) = await MondeAsync(banc);
        var releve = E.Camt053(E.Virement("50.00") + E.Virement("20.00", devise: "CHF"), cloture: "140.00");

        var refuse = await ImporterAsync(banc, anne, releve, nord);
        var avant = await PageAsync(banc, anne);
        var confirme = await ImporterAsync(banc, anne, releve, nord, confirme: true);
        var apres = await PageAsync(banc, anne);

        refuse.AConfirmer.ShouldBeTrue();
        refuse.Reserves.Count.ShouldBe(2);
        refuse.Reserves[0].ShouldContain("écart de 30,00");
        refuse.Reserves[1].ShouldContain("CHF");
        avant.Lignes.Total.ShouldBe(0);
        confirme.AConfirmer.ShouldBeFalse();
        (confirme.Nouveaux, confirme.EnDevise).ShouldBe((2, 1));
        var suisse = apres.Lignes.Lignes.Single(l => l.Mouvement.Devise is "CHF");
        (suisse.Mouvement.Montant, suisse.Mouvement.Centimes, suisse.Etat).ShouldBe((20m, 0L, EtatMouvement.AAffecter));
        var affecte = await banc.Service<IAffecterMouvement>().AffecterAsync(anne, suisse.Mouvement.Id, [new PartAffectee(Guid.NewGuid(), 10m)]);
        affecte.Refus.ShouldContain("CHF");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task ReleveCoupe_NImporteRien(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, _) = await MondeAsync(banc);
        var entier = E.Camt053(string.Concat(Enumerable.Range(1, 1500).Select(i => E.Virement("1.00", reference: "B" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)))), cloture: "1600.00");

        var issue = await ExecuterAsync(banc, anne, entier[..^40], nord);

        issue.EstObtenu.ShouldBeFalse();
        issue.Refus.ShouldContain("Ligne");
        (await PageAsync(banc, anne)).Lignes.Total.ShouldBe(0);
        (await banc.Service<IConsulterMouvements>().RelevesAsync(anne, 10)).ShouldBeEmpty();
    }

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
    public async Task EcritureMuette_RaconteeEnsuite_CedeLaPlaceASesOperations(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, _) = await MondeAsync(banc);
        const string Tete = """<Ntry><Amt Ccy="EUR">90.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-09-15</Dt></BookgDt><AcctSvcrRef>LOT1</AcctSvcrRef>""";
        const string Details = """<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch><TxDtls><Amt Ccy="EUR">40.00</Amt></TxDtls><TxDtls><Amt Ccy="EUR">50.00</Amt></TxDtls></NtryDtls>""";

        await ImporterAsync(banc, anne, E.Camt053(Tete + "</Ntry>", cloture: "190.00"), nord);
        var muette = await PageAsync(banc, anne);
        var avis = await ImporterAsync(banc, anne, E.Camt054(Tete + Details + "</Ntry>"), nord);
        var detaillee = await PageAsync(banc, anne);

        muette.Lignes.Lignes.ShouldHaveSingleItem().Mouvement.Montant.ShouldBe(90m);
        avis.Nouveaux.ShouldBe(2);
        detaillee.Lignes.Lignes.Select(l => l.Mouvement.Montant).ShouldBe([40m, 50m], ignoreOrder: true);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Mouvements_DUnAutrePortefeuille_NExistentPas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, dossier) = await MondeAsync(banc);
        var sud = await banc.PortefeuilleAsync("SUD");
        var bruno = await banc.JuristeAsync("Bruno", sud);
        await ImporterAsync(banc, anne, E.Camt053(E.Virement("50.00", libelle: dossier.Reference), cloture: "150.00"), nord);
        await ImporterAsync(banc, Acteur.Systeme, E.Camt053(E.Virement("51.00"), cloture: "151.00"), null);
        var mouvement = (await PageAsync(banc, anne)).Lignes.Lignes.ShouldHaveSingleItem().Mouvement.Id;

        (await PageAsync(banc, bruno)).Lignes.Total.ShouldBe(0);
        (await PageAsync(banc, Acteur.Systeme)).Lignes.Total.ShouldBe(2);
        (await banc.Service<IConsulterMouvements>().TrouverAsync(bruno, mouvement)).ShouldBeNull();
        (await banc.Service<IConsulterMouvements>().RelevesAsync(bruno, 10)).ShouldBeEmpty();
        (await banc.Service<IAffecterMouvement>().AccepterAsync(bruno, mouvement, null)).EstFaite.ShouldBeFalse();
        (await banc.Service<IAffecterMouvement>().AffecterAsync(bruno, mouvement, [new PartAffectee(dossier.Id, null)])).EstFaite.ShouldBeFalse();
        (await banc.Service<IAffecterMouvement>().IgnorerAsync(bruno, mouvement, "Non.")).EstFaite.ShouldBeFalse();
        (await ExecuterAsync(banc, bruno, E.Camt053(E.Virement("52.00"), cloture: "152.00"), null)).EstObtenu.ShouldBeFalse();
        (await ExecuterAsync(banc, bruno, E.Camt053(E.Virement("52.00"), cloture: "152.00"), nord)).EstObtenu.ShouldBeFalse();
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

    [Theory, SurLesDeuxMoteurs]
    public async Task NouveauRapprochement_TrouveLeDossierOuvertDepuis(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var (anne, nord, _) = await MondeAsync(banc);
        await ImporterAsync(banc, anne, E.Camt053(E.Virement("80.00", nom: "GARAGE LEMOINE"), cloture: "180.00"), nord);
        (await PageAsync(banc, anne)).Propositions.ShouldBe(0);
        await banc.DossierAsync(anne, nord, "Garage Lemoine", 80m);

        var trouves = await banc.Service<IRapprocherMouvements>().ExecuterAsync(anne);

        trouves.ShouldBe(1);
        (await PageAsync(banc, anne)).Lignes.Lignes.Single().Propositions.ShouldHaveSingleItem().Raison.ShouldBe("Montant égal au reste dû, nom d’un débiteur");
    }

    private static async Task<(Acteur Anne, Portefeuille Nord, DossierOuvert Dossier)> MondeAsync(Banc banc)
    {
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        return (anne, nord, await banc.DossierAsync(anne, nord));
    }

    private static async Task<BilanImportReleve> ImporterAsync(
        Banc banc, Acteur acteur, string releve, Portefeuille? portefeuille, bool essai = false, bool confirme = false)
    {
        var issue = await ExecuterAsync(banc, acteur, releve, portefeuille, essai, confirme);
        issue.EstObtenu.ShouldBeTrue(issue.Refus);
        return issue.Valeur;
    }

    private static async Task<Resultat<BilanImportReleve>> ExecuterAsync(
        Banc banc, Acteur acteur, string releve, Portefeuille? portefeuille, bool essai = false, bool confirme = false)
    {
        await using var flux = new MemoryStream(Encoding.UTF8.GetBytes(releve), writable: false);
        return await banc.Service<IImporterReleve>().ExecuterAsync(
            acteur, flux, new OptionsReleve { Nom = "releve.xml", Portefeuille = portefeuille?.Id, Essai = essai, Confirme = confirme });
    }

    private static Task<PageMouvements> PageAsync(Banc banc, Acteur acteur) =>
        banc.Service<IConsulterMouvements>().LireAsync(acteur, new FiltreMouvements());
}
