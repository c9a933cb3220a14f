using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.Bodacc.MondeBodacc;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>What notices bring to the dossiers they concern: once, in any order, nothing lost.</summary>
public sealed class ImportBodaccTests
{
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
}
