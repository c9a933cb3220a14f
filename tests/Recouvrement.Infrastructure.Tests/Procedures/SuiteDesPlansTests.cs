using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>What comes after a plan is broken or changed, and what it does to the rest of the dossier.</summary>
public sealed class SuiteDesPlansTests : DossierSousPlan
{
    // Notice of 20 July, eight days: until the 28th; then the juriste decides, eight days later at the latest, and stays late.
    [Fact]
    public void MiseEnDemeure_SuspendLAppelPuisLaisseDecider()
    {
        Accorder();
        Faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.MiseEnDemeure, new DateOnly(2026, 7, 20)) { Donnees = Donnees.De(("plan", Valeur.De("P1"))) });

        var pendant = Voir(new DateOnly(2026, 7, 28));
        var apres = Voir(new DateOnly(2026, 8, 20));

        pendant.Horloges[0].Etat.Etape.ShouldBe("en-demeure");
        pendant.Plans[0].Etat.Suite.ShouldBe(SuiteDePlan.AttendreLaMiseEnDemeure);
        apres.Horloges[0].Etat.Etape.ShouldBe("a-decider");
        apres.Plans[0].Etat.Suite.ShouldBe(SuiteDePlan.ProposerLaDecheance);
        var decider = apres.Echeances.Single(e => e.Echeance.EstVive);
        (decider.Echeance.Regle, decider.DateATenir, decider.ASuivre).ShouldBe(("plan.decheance", new DateOnly(2026, 8, 5), true));
    }

    [Fact]
    public void PaiementApresLaMiseEnDemeure_RemetLePlanDroit()
    {
        Accorder();
        Faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.MiseEnDemeure, new DateOnly(2026, 7, 20)) { Donnees = Donnees.De(("plan", Valeur.De("P1"))) });
        Payer(300m, new DateOnly(2026, 7, 25));

        var vue = Voir(new DateOnly(2026, 7, 28));

        vue.Plans[0].Situation.ShouldBe(SituationDePlan.Respecte);
        vue.Plans[0].Etat.Mensualites[0].Statut.ShouldBe(StatutMensualite.Regularisee);
        vue.Echeances.Single(e => e.Echeance.EstVive).Echeance.Depart.ShouldBe(new DateOnly(2026, 8, 5));
    }

    [Fact]
    public void Decheance_Constatee_FinitLePlan()
    {
        Accorder();
        Faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.Denonce, new DateOnly(2026, 8, 1))
        {
            Donnees = Donnees.De(("plan", Valeur.De("P1")), ("cause", Valeur.De("decheance")), ("motif", Valeur.De("Deux impayés."))),
        });

        var vue = Voir(new DateOnly(2026, 8, 20));

        vue.Plans[0].Situation.ShouldBe(SituationDePlan.Denonce);
        vue.Horloges[0].Etat.Terminal.ShouldBeTrue();
        vue.Echeances.ShouldBeEmpty();
        vue.SansProchaineEtape.ShouldBeTrue();
    }

    // An amendment of 1 August governs from its day: what was paid before stays with the first version.
    [Fact]
    public void Avenant_GouverneDepuisSonJour_EtGardeLaPremiereVersion()
    {
        Accorder();
        Payer(300m, new DateOnly(2026, 7, 5));
        Faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.Modifie, new DateOnly(2026, 8, 1))
        {
            Donnees = Donnees.De(
                ("plan", Valeur.De("P1")), ("motif", Valeur.De("Baisse de ressources.")), ("montant", Valeur.De(900m)), ("premiere", Valeur.De(new DateOnly(2026, 9, 5))),
                ("rythme", Valeur.De("quinzaine")), ("nombre", Valeur.De(6m)), ("interets", Valeur.De("courent")), ("decheance", Valeur.De("aucune"))),
        });

        var avant = Voir(new DateOnly(2026, 7, 31)).Plans[0];
        var apres = Voir(new DateOnly(2026, 8, 20)).Plans[0];

        avant.Version.Version.ShouldBe(1);
        avant.Etat.ResteDu.ShouldBe(900m);
        apres.Version.Version.ShouldBe(2);
        apres.Version.Mensualites.Select(m => m.Date).Take(2).ShouldBe([new DateOnly(2026, 9, 5), new DateOnly(2026, 9, 19)]);
        apres.Etat.ResteDu.ShouldBe(900m);
    }

    // C. civ. 1343-5: the delay of the judge suspends the enforcement of the same debtor, and gives it back when it ends.
    [Fact]
    public void DelaiDuJuge_SuspendLExecution()
    {
        Faits.Add(FaitsInternes.Procedure(Guid.NewGuid(), "saisie-attribution#1", new Application.Ecriture.DemandeProcedure
        {
            Dossier = Guid.Empty,
            VersionAttendue = 0,
            Definition = "saisie-attribution",
            OuverteLe = Ouverture,
        }));
        Accorder(("cadre", Valeur.De("juge")), ("decheance", Valeur.De("aucune")));

        var pendant = Voir(new DateOnly(2026, 6, 20)).Machines[0];
        var avant = Voir(new DateOnly(2026, 5, 31)).Machines[0];

        avant.Etat.EffetsSubis.ShouldBeEmpty();
        pendant.Etat.EffetsSubis.ShouldHaveSingleItem().Effet.Article.ShouldBe("C. civ. 1343-5");
        pendant.Etat.Actes.ShouldAllBe(a => !a.Permis || string.Equals(a.Id, "mainlevee", StringComparison.Ordinal));
    }

    // C. civ. 2240: a signed schedule acknowledges the debt; an agreement that nothing signs does not, by itself.
    [Theory]
    [InlineData("protocole", true)]
    [InlineData("amiable", false)]
    public void Protocole_InterromptLaPrescriptionDeLaCreance(string cadre, bool interrompt)
    {
        Faits.Add(FaitsInternes.Creance(
            Guid.NewGuid(), new CreanceSaisie("F1", 1200m, new DateOnly(2025, 1, 12), new DateOnly(2025, 1, 12)) { Nature = "consommation" }, Ouverture));
        Accorder(("cadre", Valeur.De(cadre)));

        var prescription = Voir(new DateOnly(2026, 6, 20)).Horloges.Single(h => string.Equals(h.Definition.Id, "creance", StringComparison.Ordinal)).Etat.Echeances.Single(e => e.EstVive);

        prescription.Depart.ShouldBe(interrompt ? new DateOnly(2026, 6, 1) : new DateOnly(2025, 1, 12));
    }
}
