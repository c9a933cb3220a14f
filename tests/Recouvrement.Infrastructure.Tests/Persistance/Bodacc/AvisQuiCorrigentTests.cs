using Recouvrement.Application.Droits;
using Recouvrement.Application.Exploitation;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Domaine.Dossiers;
using static Recouvrement.Infrastructure.Tests.Persistance.Bodacc.MondeBodacc;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>A notice that rectifies or annuls another: the dossier says what the last one says, and keeps what the first one was.</summary>
public sealed class AvisQuiCorrigentTests
{
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
}
