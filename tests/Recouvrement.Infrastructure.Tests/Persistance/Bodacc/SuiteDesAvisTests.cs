using Recouvrement.Application.Consultation;
using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Droits;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Application.Production;

namespace Recouvrement.Infrastructure.Tests.Persistance.Bodacc;

/// <summary>What comes after the import: the inbox, what is decided there, the act that the deadline calls for.</summary>
public sealed class SuiteDesAvisTests
{
    private static readonly AvisFabrique Ouverture = new(388, MondeBodacc.Alpha, AvisFabrique.Liquidation);

    [Theory, SurLesDeuxMoteurs]
    public async Task Decisions_Appliquent_EtEcartentAvecUnMotif(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var zelie = await banc.DebiteurAsync(anne, nord, null, identite: new IdentitePartie(NaturePersonne.Physique, "Durand") { Prenoms = "Zélie", NaissanceLe = new DateOnly(1980, 2, 29) });
        await banc.DebiteurAsync(anne, nord, MondeBodacc.Beta);
        await banc.ImporterAsync(
            anne,
            new AvisFabrique(6, string.Empty, AvisFabrique.Liquidation) { Personnes = """{"personne": {"typePersonne": "pp", "nom": "DURAND", "prenom": "Zélie", "dateNaissance": "1980-02-29"}}""" },
            new AvisFabrique(7, MondeBodacc.Beta, AvisFabrique.Redressement) { Jugement = null },
            new AvisFabrique(8, MondeBodacc.Beta, "Jugement jamais lu"));
        var consulter = banc.Service<IConsulterAvis>();
        var decider = banc.Service<IDeciderAvis>();

        var homonyme = (await consulter.LireAsync(anne, RaisonAvis.Homonyme, new DemandePage())).Lignes.ShouldHaveSingleItem();
        (await banc.FicheAsync(anne, zelie.Id)).Machines.ShouldBeEmpty();
        var sansMotif = await decider.ExecuterAsync(anne, homonyme.Id, homonyme.Dossier!.Value, homonyme.Partie!.Value, new DecisionAvis { Confirme = false }, " ");
        var confirme = await decider.ExecuterAsync(anne, homonyme.Id, homonyme.Dossier.Value, homonyme.Partie.Value, new DecisionAvis { Confirme = true }, null);
        var sansDate = (await consulter.LireAsync(anne, RaisonAvis.DateAbsente, new DemandePage())).Lignes.ShouldHaveSingleItem();
        var date = await decider.ExecuterAsync(
            anne, sansDate.Id, sansDate.Dossier!.Value, sansDate.Partie!.Value, new DecisionAvis { Confirme = true, DateJugement = new DateOnly(2026, 8, 27) }, null);
        var inconnu = (await consulter.LireAsync(anne, null, new DemandePage())).Lignes.ShouldHaveSingleItem();
        var ecarte = await decider.ExecuterAsync(anne, inconnu.Id, inconnu.Dossier!.Value, inconnu.Partie!.Value, new DecisionAvis { Confirme = false }, "Homonyme d’enseigne.");

        sansMotif.Refus.ShouldContain("motif");
        confirme.Valeur.Lignes.ShouldBe(3);
        (await banc.MachineAsync(anne, zelie.Id, "liquidation-judiciaire")).Etat.Etape.ShouldBe("ouverte");
        date.Valeur.Lignes.ShouldBe(3);
        ecarte.EstObtenu.ShouldBeTrue(ecarte.Refus);
        (await consulter.CompterAsync(anne)).ShouldBe(0);
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task BoiteDesAvis_NeMontreQueCeQueLActeurVoit(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var sud = await banc.PortefeuilleAsync("SUD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var bruno = await banc.JuristeAsync("Bruno", sud);
        await banc.DebiteurAsync(anne, nord);
        await banc.ImporterAsync(anne, Ouverture, new AvisFabrique(8, MondeBodacc.Alpha, "Jugement jamais lu"));
        var consulter = banc.Service<IConsulterAvis>();
        var chezAnne = (await consulter.LireAsync(anne, null, new DemandePage())).Lignes.ShouldHaveSingleItem();

        var chezBruno = await consulter.LireAsync(bruno, null, new DemandePage());
        var trouve = await consulter.TrouverAsync(bruno, chezAnne.Id, chezAnne.Dossier, chezAnne.Partie);
        var decide = await banc.Service<IDeciderAvis>().ExecuterAsync(bruno, chezAnne.Id, chezAnne.Dossier!.Value, chezAnne.Partie!.Value, new DecisionAvis { Confirme = true, Lu = true }, null);

        chezBruno.Total.ShouldBe(0);
        trouve.ShouldBeNull();
        decide.EstObtenu.ShouldBeFalse();
        // For him these notices are like any other: public, and of nobody he knows.
        (await consulter.ComptesAsync(bruno)).ShouldBe(new Dictionary<RaisonAvis, int> { [RaisonAvis.SansDebiteur] = 2 });
        (await consulter.ComptesAsync(anne)).ShouldBe(new Dictionary<RaisonAvis, int> { [RaisonAvis.NatureInconnue] = 1 });
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task Rattrapage_AtteintLesDossiersQueLAuteurDeLImportNeVoitPas(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var nord = await banc.PortefeuilleAsync("NORD");
        var anne = await banc.JuristeAsync("Anne", nord);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("SUD"));
        await banc.ImporterAsync(anne, Ouverture);

        var premier = await banc.Service<ReexaminerAvis>().RattraperAsync(default);
        var second = await banc.Service<ReexaminerAvis>().RattraperAsync(default);

        (premier, second).ShouldBe((1, 0));
        (await banc.MachineAsync(Acteur.Systeme, dossier.Id, "liquidation-judiciaire")).Etat.Etape.ShouldBe("ouverte");
    }

    [Theory, SurLesDeuxMoteurs]
    public async Task DeclarationDeCreance_SeProduitAvecCeQueDitLAvis(Moteur moteur)
    {
        await using var banc = await Banc.OuvrirAsync(moteur);
        var dossier = await banc.DebiteurAsync(Acteur.Systeme, await banc.PortefeuilleAsync("NORD"));
        await banc.ImporterAsync(Acteur.Systeme, Ouverture);
        var machine = await banc.MachineAsync(Acteur.Systeme, dossier.Id, "liquidation-judiciaire");
        machine.Etat.Actes.Single(a => a.Id is "declaration-de-creance").Permis.ShouldBeTrue();

        var acte = await banc.Service<IProduireActe>().ExecuterAsync(Acteur.Systeme, new DemandeActe
        {
            Dossier = dossier.Id,
            Acte = "declaration-de-creance",
            Procedure = machine.Instance,
            Debiteur = machine.Debiteur,
            Definitif = false,
        });

        acte.Refus.ShouldBeNull();
        // What the notice says is not asked: only what no page of the dossier holds is missing.
        acte.Manques.ShouldAllBe(m => !m.Contains("publication au BODACC", StringComparison.OrdinalIgnoreCase)
            && !m.Contains("jugement d’ouverture", StringComparison.OrdinalIgnoreCase)
            && !m.Contains("tribunal de la procédure", StringComparison.OrdinalIgnoreCase));
        acte.Manques.ShouldContain(m => m.Contains("mandataire", StringComparison.OrdinalIgnoreCase));
    }
}
