using Recouvrement.Application.Banque;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Ecriture;
using Recouvrement.Infrastructure.Tests.Persistance;
using static Recouvrement.Infrastructure.Tests.Banque.MondeDuReleve;
using E = Recouvrement.Infrastructure.Tests.Imports.Banque.RelevesDEssai;

namespace Recouvrement.Infrastructure.Tests.Banque;

/// <summary>A statement, from the file to the movements it brings, on both engines.</summary>
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
}
