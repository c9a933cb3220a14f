using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

public sealed class ImportBodaccTests
{
    private static readonly AvisFabrique Ouverture = new(388, MondeBodacc.Alpha, AvisFabrique.Liquidation);

    [Theory, SurLesDeuxMoteurs]
    public async Task Ouverture_DUnDebiteurConnu_OuvreLaProcedureEtLeDelaiDeDeclaration(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);

        var bilan = await banc.ImporterAsync(Acteur.Systeme, Ouverture);

        (bilan.Avis, bilan.Nouveaux, bilan.Dossiers, bilan.ProceduresOuvertes, bilan.Faits, bilan.SansDebiteur).ShouldBe((1, 1, 1, 1, 3, 0));
        bilan.Ouvertures.ShouldHaveSingleItem().Avis.ShouldBe("A20260170388");
        var machine = await banc.MachineAsync(Acteur.Systeme, dossier.Id, "liquidation-judiciaire");
        machine.Etat.Etape.ShouldBe("ouverte");
        // R622-24: two months from the publication (4 September 2026), never from the judgment.
        var delai = machine.Etat.Echeances.Where(e => e.Regle is "pcl.declaration").ShouldHaveSingleItem();
        (delai.Depart, delai.Calcul!.DateEcheance).ShouldBe((new DateOnly(2026, 9, 4), new DateOnly(2026, 11, 4)));
        var fil = await banc.FilAsync(Acteur.Systeme, dossier.Id);
        var origines = fil.Where(l => l.Type is "jugement-ouverture" or "parution-bodacc").Select(l => l.Valeurs.Single(v => v.Nom is OrigineBodacc.Avis)).ToList();
        origines.Count.ShouldBe(2);
        origines.Select(o => (o.Texte, o.Adresse)).Distinct().ShouldHaveSingleItem()
            .ShouldBe(("A20260170388", "https://www.bodacc.fr/pages/annonces-commerciales-detail/?q.id=id:A20260170388"));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Essai_CompteSansRienEcrire(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);

        var essai = (await banc.Service<IImporterBodacc>().ExecuterAsync(Acteur.Systeme, AvisFabrique.Fichier(Ouverture), essai: true)).Valeur;
        var vrai = await banc.ImporterAsync(Acteur.Systeme, Ouverture);

        (essai.Essai, essai.Nouveaux, essai.Faits, essai.ProceduresOuvertes).ShouldBe((true, vrai.Nouveaux, vrai.Faits, vrai.ProceduresOuvertes));
        essai.Ouvertures.ShouldBe(vrai.Ouvertures);
        (await banc.FilAsync(Acteur.Systeme, dossier.Id)).Count(l => l.Type is "procedure-ouverte").ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task MemeFichier_DeuxFoisEtSousUneAutreForme_NeChangeRien(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var avant = (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Version;

        var encore = await banc.ImporterAsync(Acteur.Systeme, Ouverture, Ouverture);
        // The same notice from a form that gives no bulletin: letter, date and number make it known.
        var autre = await banc.ImporterAsync(Acteur.Systeme, Ouverture with { AvecIdentifiant = false });

        (encore.Nouveaux, encore.DejaConnus, encore.Ecrit).ShouldBe((0, 2, false));
        (autre.Nouveaux, autre.DejaConnus, autre.Ecrit).ShouldBe((0, 1, false));
        (await banc.FicheAsync(Acteur.Systeme, dossier.Id)).Version.ShouldBe(avant);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Rectificatif_CorrigeLesFaits_EtGardeLaPremiereParution(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);
        var rectificatif = new AvisFabrique(12, MondeBodacc.Alpha, AvisFabrique.Liquidation)
        {
            Bulletin = "20260174", Parution = "2026-09-10", Jugement = "2026-08-20", Type = "rectificatif", Precedent = ("20260170", 388),
        };

        // It comes first, waits, and applies when its notice comes.
        var seul = await banc.ImporterAsync(Acteur.Systeme, rectificatif);
        seul.Ecrit.ShouldBeFalse();
        seul.ADecider.ShouldBe(new Dictionary<RaisonAvis, int> { [RaisonAvis.ARapprocher] = 1 });
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var etat = await banc.EtatAsync(Acteur.Systeme, dossier.Id);

        await using var autre = await Banc.OuvrirAsync(moteur);
        var sud = await autre.PortefeuilleAsync("SUD");
        var second = await autre.DebiteurAsync(Acteur.Systeme, sud);
        await autre.ImporterAsync(Acteur.Systeme, Ouverture);
        var bilan = await autre.ImporterAsync(Acteur.Systeme, rectificatif);

        bilan.Rectifications.ShouldBe(3);
        (await autre.EtatAsync(Acteur.Systeme, second.Id)).ShouldBe(etat);
        var fil = await autre.FilAsync(Acteur.Systeme, second.Id);
        var jugement = fil.Where(l => l.Type is "jugement-ouverture" && l.Nature == NatureEntree.Rectification).ShouldHaveSingleItem();
        jugement.DateEffet.ShouldBe(new DateOnly(2026, 8, 20));
        jugement.Motif.ShouldNotBeNull().ShouldContain("A2026017412");
        var machine = await autre.MachineAsync(Acteur.Systeme, second.Id, "liquidation-judiciaire");
        machine.Etat.Echeances.Single(e => e.Regle is "pcl.declaration").Depart.ShouldBe(new DateOnly(2026, 9, 4));
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Annulation_RetireCeQueLAvisAvaitApporte(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);
        var vierge = await banc.EtatAsync(Acteur.Systeme, dossier.Id);
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var annulation = Ouverture with { Numero = 40, Bulletin = "20260175", Parution = "2026-09-11", Type = "annulation", Precedent = ("20260170", 388) };

        var bilan = await banc.ImporterAsync(Acteur.Systeme, annulation);
        var encore = await banc.ImporterAsync(Acteur.Systeme, annulation, Ouverture);

        bilan.Annulations.ShouldBe(3);
        encore.Ecrit.ShouldBeFalse();
        (await banc.EtatAsync(Acteur.Systeme, dossier.Id)).ShouldBe(vierge);
        (await banc.FilAsync(Acteur.Systeme, dossier.Id)).Where(l => l.Nature == NatureEntree.Annulation)
            .ShouldAllBe(l => l.Motif!.Contains("A2026017540", StringComparison.Ordinal) && l.Motif.Contains("annule l’avis A20260170388", StringComparison.Ordinal));
        (await banc.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme)).EstIntact.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Rectificatif_SansAvisPrecedent_SeRapprocheDuSeulSemblable(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        await banc.DebiteurAsync(Acteur.Systeme, nord);
        var rectificatif = Ouverture with { Numero = 50, Bulletin = "20260176", Parution = "2026-09-12", Type = "rectificatif", Complement = "nouveau liquidateur" };

        var premier = await banc.ImporterAsync(Acteur.Systeme, Ouverture, rectificatif);
        // A second notice of the same judgment: one no longer knows which of the two is rectified.
        var second = await banc.ImporterAsync(Acteur.Systeme, Ouverture with { Numero = 389, Bulletin = "20260171", Parution = "2026-09-05" });

        premier.ADecider.ShouldBeEmpty();
        second.ADecider[RaisonAvis.ARapprocher].ShouldBe(1);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Rectificatif_QuiNommeUnAutre_RendAuPremierCeQuIlAvaitPris(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var alpha = await banc.DebiteurAsync(Acteur.Systeme, nord);
        var beta = await banc.DebiteurAsync(Acteur.Systeme, nord, MondeBodacc.Beta);
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);

        await banc.ImporterAsync(Acteur.Systeme, new AvisFabrique(12, MondeBodacc.Beta, AvisFabrique.Liquidation)
        {
            Bulletin = "20260174", Parution = "2026-09-10", Type = "rectificatif", Precedent = ("20260170", 388),
        });

        (await banc.FicheAsync(Acteur.Systeme, alpha.Id)).Machines.ShouldBeEmpty();
        (await banc.MachineAsync(Acteur.Systeme, beta.Id, "liquidation-judiciaire")).Etat.Etape.ShouldBe("ouverte");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Conversion_FermeLeRedressementEtOuvreLaLiquidation_DansTousLesOrdres(Moteur moteur)
    {
        AvisFabrique[] avis =
        [
            new(1, MondeBodacc.Alpha, AvisFabrique.Redressement) { Bulletin = "20260060", Parution = "2026-03-27", Jugement = "2026-03-19" },
            new(2, MondeBodacc.Alpha, AvisFabrique.EtatDesCreances) { Bulletin = "20260100", Parution = "2026-05-26", Jugement = null },
            new(3, MondeBodacc.Alpha, AvisFabrique.Conversion) { Bulletin = "20260130", Parution = "2026-07-08", Jugement = "2026-07-01" },
            new(4, MondeBodacc.Alpha, AvisFabrique.Insuffisance) { Bulletin = "20260172", Parution = "2026-09-08", Jugement = "2026-09-02" },
        ];
        var etats = new List<string>();
        foreach (var ordre in (int[][])[[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]])
        {
            await using var banc = await Banc.OuvrirAsync(moteur);
            var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
            foreach (var rang in ordre)
            {
                await banc.ImporterAsync(Acteur.Systeme, avis[rang]);
            }

            etats.Add(await banc.EtatAsync(Acteur.Systeme, dossier.Id));
            (await banc.MachineAsync(Acteur.Systeme, dossier.Id, "redressement-judiciaire")).Etat.Etape.ShouldBe("convertie");
            (await banc.MachineAsync(Acteur.Systeme, dossier.Id, "liquidation-judiciaire")).Etat.Etape.ShouldBe("close-insuffisance");
        }

        etats.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task AvisDejaLu_AtteintLeDossierOuvertPlusTard(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var avant = await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        avant.SansDebiteur.ShouldBe(1);

        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);
        var fiche = await banc.FicheAsync(Acteur.Systeme, dossier.Id);

        fiche.Version.ShouldBe(dossier.Version);
        fiche.Machines.ShouldHaveSingleItem().Etat.Etape.ShouldBe("ouverte");
        (await banc.ImporterAsync(Acteur.Systeme, Ouverture)).Ecrit.ShouldBeFalse();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task CeQueLeJuristeAEcrit_ResteEtNEstPasDouble(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var fiche = await banc.FicheAsync(Acteur.Systeme, dossier.Id);
        await banc.FaitAsync(Acteur.Systeme, dossier.Id, "liquidation-judiciaire#1", "creance-declaree", new DateOnly(2026, 9, 14), fiche.Dossier.Debiteurs[0].Id);

        // Annulled: the procedure itself stays, somebody recorded a declaration in it.
        var bilan = await banc.ImporterAsync(Acteur.Systeme, Ouverture with { Numero = 40, Bulletin = "20260175", Parution = "2026-09-11", Type = "annulation", Precedent = ("20260170", 388) });

        bilan.Anomalies.ShouldBeEmpty();
        bilan.Annulations.ShouldBe(2);
        var fil = await banc.FilAsync(Acteur.Systeme, dossier.Id);
        fil.Where(l => l.Type is "procedure-ouverte").ShouldHaveSingleItem();
        fil.Count(l => l.Nature == NatureEntree.Annulation).ShouldBe(2);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task ProcedureOuverteALaMain_EstReprise(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);
        var fiche = await banc.FicheAsync(Acteur.Systeme, dossier.Id);
        var ouverte = await banc.Service<Application.Ecriture.IOuvrirProcedure>().ExecuterAsync(Acteur.Systeme, new Application.Ecriture.DemandeProcedure
        {
            Dossier = dossier.Id,
            VersionAttendue = fiche.Version,
            Definition = "liquidation-judiciaire",
            OuverteLe = new DateOnly(2026, 8, 27),
            Contexte = Donnees.De(("creancier-eloigne", Valeur.De("non")), ("surete", Valeur.De("aucune"))),
        });
        ouverte.EstFaite.ShouldBeTrue(ouverte.Refus);
        await banc.FaitAsync(Acteur.Systeme, dossier.Id, ouverte.Instance, "jugement-ouverture", new DateOnly(2026, 8, 27), fiche.Dossier.Debiteurs[0].Id);

        var bilan = await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var autre = await banc.ImporterAsync(Acteur.Systeme, Ouverture with { Numero = 500, Jugement = "2026-08-26" });

        (bilan.ProceduresOuvertes, bilan.Faits).ShouldBe((0, 1));
        (await banc.MachineAsync(Acteur.Systeme, dossier.Id, "liquidation-judiciaire")).Etat.Echeances
            .Single(e => e.Regle is "pcl.declaration").Statut.ShouldBe(StatutEcheance.Ouverte);
        autre.ADecider.Keys.ShouldContain(RaisonAvis.AutreDate);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task MemeFichier_ParDeuxEnMemeTemps_NEcritRienDeuxFois(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        await using var autre = banc.Autre();
        var nord = await banc.PortefeuilleAsync("NORD");
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, nord);

        var bilans = await Task.WhenAll(new[] { banc, autre }.Select(b => Task.Run(() => b.ImporterAsync(Acteur.Systeme, Ouverture))));

        bilans.Sum(b => b.Nouveaux).ShouldBe(1);
        var fil = await banc.FilAsync(Acteur.Systeme, dossier.Id);
        fil.Count(l => l.Type is "procedure-ouverte" or "jugement-ouverture" or "parution-bodacc").ShouldBe(3);
        (await banc.Service<IVerifierJournaux>().ExecuterAsync(Acteur.Systeme)).EstIntact.ShouldBeTrue();
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task RienNeSePerd_ChaqueRaisonEstDite(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        await banc.DebiteurAsync(Acteur.Systeme, nord);
        await banc.DebiteurAsync(Acteur.Systeme, nord, null, identite: new Application.Dossiers.IdentitePartie(Application.Dossiers.NaturePersonne.Physique, "Durand")
        {
            Prenoms = "Zélie", NaissanceLe = new DateOnly(1980, 2, 29),
        });

        var bilan = await banc.ImporterAsync(
            Acteur.Systeme,
            new(1, MondeBodacc.Alpha, "Jugement que personne n'a jamais lu"),
            new(2, MondeBodacc.Alpha, "Autre jugement et ordonnance"),
            new(3, MondeBodacc.Alpha, AvisFabrique.Redressement) { Jugement = null },
            new(4, MondeBodacc.Alpha, AvisFabrique.Insuffisance),
            new(5, MondeBodacc.Alpha, AvisFabrique.Redressement) { Jugement = "2020-01-10" },
            new(6, string.Empty, AvisFabrique.Liquidation)
            {
                Personnes = """{"personne": {"typePersonne": "pp", "nom": "DURAND", "prenom": "Zélie Marie", "dateNaissance": "1980-02-29"}}""",
            },
            new(7, MondeBodacc.Beta, AvisFabrique.Liquidation));

        bilan.Ecrit.ShouldBeFalse();
        bilan.SansDebiteur.ShouldBe(1);
        bilan.ADecider.ShouldBe(
            new Dictionary<RaisonAvis, int>
            {
                [RaisonAvis.NatureInconnue] = 1,
                [RaisonAvis.ALire] = 1,
                [RaisonAvis.DateAbsente] = 1,
                [RaisonAvis.ProcedureAbsente] = 1,
                [RaisonAvis.AnterieurAuxCreances] = 1,
                [RaisonAvis.Homonyme] = 1,
            },
            ignoreOrder: true);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task JuristeDUnPortefeuille_NEcritQueChezElle_LAutreLeRecoitDeSonPropreImport(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        var chezAnne = await banc.DebiteurAsync(anne, nord);
        var chezBruno = await banc.DebiteurAsync(bruno, sud);

        var premier = await banc.ImporterAsync(anne, Ouverture);
        (await banc.FicheAsync(bruno, chezBruno.Id)).Machines.ShouldBeEmpty();
        var second = await banc.ImporterAsync(bruno, Ouverture);

        (premier.Dossiers, second.Dossiers, second.Nouveaux).ShouldBe((1, 1, 0));
        (await banc.FicheAsync(anne, chezAnne.Id)).Machines.ShouldHaveSingleItem();
        (await banc.FicheAsync(bruno, chezBruno.Id)).Machines.ShouldHaveSingleItem();
    }
}
