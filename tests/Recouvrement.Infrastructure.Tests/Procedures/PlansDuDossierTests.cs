using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>How a plan is kept: instalments due, late, broken, paid.</summary>
public sealed class PlansDuDossierTests : DossierSousPlan
{
    // At the eve of the first instalment: kept, the first is expected and asks nothing of anybody.
    [Fact]
    public void Plan_AvantLaPremiereEcheance_EstRespecteEtNAppellePersonne()
    {
        Accorder();

        var vue = Voir(new DateOnly(2026, 7, 4));

        var plan = vue.Plans.ShouldHaveSingleItem();
        plan.Situation.ShouldBe(SituationDePlan.Respecte);
        plan.Prochaine!.Mensualite.Date.ShouldBe(new DateOnly(2026, 7, 5));
        vue.Horloges.ShouldHaveSingleItem().Etat.Etape.ShouldBe("respecte");
        vue.Horloges[0].Libelle.ShouldBe("Plan P1");
        var echeance = vue.Echeances.ShouldHaveSingleItem();
        (echeance.Echeance.Depart, echeance.DateATenir, echeance.ASuivre).ShouldBe((new DateOnly(2026, 7, 5), new DateOnly(2026, 7, 13), false));
        vue.SansProchaineEtape.ShouldBeFalse();
        vue.RecalculerLe.ShouldBe(new DateOnly(2026, 7, 5));
    }

    // 5 July + 8 days of grace = 13 July: late from the 6th, broken on the 14th.
    [Theory]
    [InlineData("2026-07-05", SituationDePlan.Respecte, "respecte", false)]
    [InlineData("2026-07-06", SituationDePlan.EnRetard, "en-retard", false)]
    [InlineData("2026-07-13", SituationDePlan.EnRetard, "en-retard", true)]
    [InlineData("2026-07-14", SituationDePlan.Rompu, "rompu", true)]
    [InlineData("2026-09-30", SituationDePlan.Rompu, "rompu", true)]
    public void Plan_EcheanceImpayee_PasseDeRetardARompu(string jour, SituationDePlan situation, string etape, bool aSuivre)
    {
        Accorder();

        var vue = Voir(DateOnly.ParseExact(jour, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        vue.Plans[0].Situation.ShouldBe(situation);
        vue.Horloges[0].Etat.Etape.ShouldBe(etape);
        var echeance = vue.Echeances.ShouldHaveSingleItem();
        echeance.DateATenir.ShouldBe(new DateOnly(2026, 7, 13));
        echeance.ASuivre.ShouldBe(aSuivre);
    }

    [Fact]
    public void Plan_Rompu_DitPourquoiEtProposeLaSuite()
    {
        Accorder();

        var vue = Voir(new DateOnly(2026, 7, 20));

        vue.Plans[0].Etat.Suite.ShouldBe(SuiteDePlan.MettreEnDemeure);
        vue.Plans[0].Etat.Motif.ShouldContain("5 juillet 2026");
        vue.Horloges[0].Etat.Actes.ShouldContain(a => string.Equals(a.Id, "mise-en-demeure", StringComparison.Ordinal) && a.Permis);
        var explication = vue.Echeances[0].Echeance.Calcul!.Explication;
        explication[0].ShouldBe("Échéance du plan du dimanche 5 juillet 2026");
        explication[1].ShouldStartWith("+ 8\u00A0jours");
    }

    // 300 on 5 July, 450 on 4 August: the second is paid, the third has 150.
    [Fact]
    public void Paiement_PlusGrandQueLEcheance_SImputeDansLOrdre()
    {
        Accorder();
        Payer(300m, new DateOnly(2026, 7, 5));
        Payer(450m, new DateOnly(2026, 8, 4));

        var etat = Voir(new DateOnly(2026, 8, 10)).Plans[0].Etat;

        etat.Mensualites.Select(m => m.Recu).ShouldBe([300m, 300m, 150m, 0m]);
        etat.Situation.ShouldBe(SituationDePlan.Respecte);
        etat.ResteDu.ShouldBe(450m);
    }

    // The bank takes it back in August: the instalment of July is open again, and broken since the 14th of July.
    [Fact]
    public void Paiement_RevenuImpaye_RouvreLEcheance()
    {
        Accorder();
        var paiement = Payer(300m, new DateOnly(2026, 7, 5));
        var journal = Ecrire(Faits);
        var avant = Replieur().Replier(journal, new DateOnly(2026, 7, 20))!;
        journal = journal.Avec(journal.Ecrire(NatureEntree.Annulation, paiement, new DateTimeOffset(2026, 8, 3, 9, 0, 0, TimeSpan.Zero), "anne", "AM04").Valeur);
        var apres = Replieur().Replier(journal, new DateOnly(2026, 7, 20))!;

        avant.Plans[0].Situation.ShouldBe(SituationDePlan.Respecte);
        apres.Plans[0].Situation.ShouldBe(SituationDePlan.Rompu);
        apres.Plans[0].Etat.PremierImpaye.ShouldBe(new DateOnly(2026, 7, 5));
    }

    [Fact]
    public void Plan_PayeJusquAuBout_EstSolde()
    {
        Accorder();
        Payer(1200m, new DateOnly(2026, 7, 1));

        var vue = Voir(new DateOnly(2026, 8, 20));

        vue.Plans[0].Situation.ShouldBe(SituationDePlan.Solde);
        vue.Horloges[0].Etat.Etape.ShouldBe("solde");
        vue.Plans[0].Avancement.ShouldBe(100);
    }

    // Same facts, any order of recording: same instalments, same deadlines.
    [Fact]
    public void OrdreDEnregistrement_NeChangeRien()
    {
        Accorder();
        Payer(300m, new DateOnly(2026, 7, 5));
        Payer(120m, new DateOnly(2026, 8, 6));
        Payer(80m, new DateOnly(2026, 8, 7));
        Faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.MiseEnDemeure, new DateOnly(2026, 8, 20)) { Donnees = Donnees.De(("plan", Valeur.De("P1"))) });
        var temoin = Decrire(Voir(new DateOnly(2026, 9, 30)));

        for (var graine = 0; graine < 50; graine++)
        {
            var hasard = new Random(graine);
            var melange = Faits.Take(3).Concat(Faits.Skip(3).OrderBy(_ => hasard.Next())).ToList();

            Decrire(Replieur().Replier(Ecrire(melange), new DateOnly(2026, 9, 30))!).ShouldBe(temoin);
        }
    }
}
