using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;
using static Recouvrement.Infrastructure.Tests.Persistance.Bodacc.MondeBodacc;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>What somebody wrote in a dossier stays beside what notices bring, each within the rights of whoever imports.</summary>
public sealed class AvisEtTravailDuJuristeTests
{
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
