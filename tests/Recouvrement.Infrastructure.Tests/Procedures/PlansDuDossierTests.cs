using Recouvrement.Application.Dossiers;
using Recouvrement.Application.Plans;
using Recouvrement.Application.Repli;
using Recouvrement.Domaine.Decomptes.Plans;
using Recouvrement.Domaine.Dossiers;
using Recouvrement.Domaine.Procedures;

namespace Recouvrement.Infrastructure.Tests.Procedures;

/// <summary>
/// The plans of a whole dossier, on the real law. 1 200 € in four instalments of 300 € from 5 July 2026, eight days of grace, the term lost
/// eight days after a formal notice.
/// </summary>
public sealed class PlansDuDossierTests
{
    private static readonly DateOnly Ouverture = new(2026, 1, 12);
    private readonly List<Fait> faits = [];

    public PlansDuDossierTests()
    {
        faits.Add(FaitsInternes.Ouverture(Guid.NewGuid(), "2026-000001", Guid.NewGuid(), Ouverture));
        faits.Add(FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Creancier, new IdentitePartie(NaturePersonne.Morale, "Négoce"), Ouverture));
        faits.Add(FaitsInternes.Partie(Guid.NewGuid(), RolePartie.Debiteur, new IdentitePartie(NaturePersonne.Physique, "Durand"), Ouverture));
    }

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
        var journal = Ecrire(faits);
        var avant = Replieur().Replier(journal, new DateOnly(2026, 7, 20))!;
        journal = journal.Avec(journal.Ecrire(NatureEntree.Annulation, paiement, new DateTimeOffset(2026, 8, 3, 9, 0, 0, TimeSpan.Zero), "anne", "AM04").Valeur);
        var apres = Replieur().Replier(journal, new DateOnly(2026, 7, 20))!;

        avant.Plans[0].Situation.ShouldBe(SituationDePlan.Respecte);
        apres.Plans[0].Situation.ShouldBe(SituationDePlan.Rompu);
        apres.Plans[0].Etat.PremierImpaye.ShouldBe(new DateOnly(2026, 7, 5));
    }

    // Notice of 20 July, eight days: until the 28th; then the juriste decides, eight days later at the latest, and stays late.
    [Fact]
    public void MiseEnDemeure_SuspendLAppelPuisLaisseDecider()
    {
        Accorder();
        faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.MiseEnDemeure, new DateOnly(2026, 7, 20)) { Donnees = Donnees.De(("plan", Valeur.De("P1"))) });

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
        faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.MiseEnDemeure, new DateOnly(2026, 7, 20)) { Donnees = Donnees.De(("plan", Valeur.De("P1"))) });
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
        faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.Denonce, new DateOnly(2026, 8, 1))
        {
            Donnees = Donnees.De(("plan", Valeur.De("P1")), ("cause", Valeur.De("decheance")), ("motif", Valeur.De("Deux impayés."))),
        });

        var vue = Voir(new DateOnly(2026, 8, 20));

        vue.Plans[0].Situation.ShouldBe(SituationDePlan.Denonce);
        vue.Horloges[0].Etat.Terminal.ShouldBeTrue();
        vue.Echeances.ShouldBeEmpty();
        vue.SansProchaineEtape.ShouldBeTrue();
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

    // An amendment of 1 August governs from its day: what was paid before stays with the first version.
    [Fact]
    public void Avenant_GouverneDepuisSonJour_EtGardeLaPremiereVersion()
    {
        Accorder();
        Payer(300m, new DateOnly(2026, 7, 5));
        faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.Modifie, new DateOnly(2026, 8, 1))
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
        faits.Add(FaitsInternes.Procedure(Guid.NewGuid(), "saisie-attribution#1", new Application.Ecriture.DemandeProcedure
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
        faits.Add(FaitsInternes.Creance(
            Guid.NewGuid(), new CreanceSaisie("F1", 1200m, new DateOnly(2025, 1, 12), new DateOnly(2025, 1, 12)) { Nature = "consommation" }, Ouverture));
        Accorder(("cadre", Valeur.De(cadre)));

        var prescription = Voir(new DateOnly(2026, 6, 20)).Horloges.Single(h => string.Equals(h.Definition.Id, "creance", StringComparison.Ordinal)).Etat.Echeances.Single(e => e.EstVive);

        prescription.Depart.ShouldBe(interrompt ? new DateOnly(2026, 6, 1) : new DateOnly(2025, 1, 12));
    }

    // Same facts, any order of recording: same instalments, same deadlines.
    [Fact]
    public void OrdreDEnregistrement_NeChangeRien()
    {
        Accorder();
        Payer(300m, new DateOnly(2026, 7, 5));
        Payer(120m, new DateOnly(2026, 8, 6));
        Payer(80m, new DateOnly(2026, 8, 7));
        faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.MiseEnDemeure, new DateOnly(2026, 8, 20)) { Donnees = Donnees.De(("plan", Valeur.De("P1"))) });
        var temoin = Decrire(Voir(new DateOnly(2026, 9, 30)));

        for (var graine = 0; graine < 50; graine++)
        {
            var hasard = new Random(graine);
            var melange = faits.Take(3).Concat(faits.Skip(3).OrderBy(_ => hasard.Next())).ToList();

            Decrire(Replieur().Replier(Ecrire(melange), new DateOnly(2026, 9, 30))!).ShouldBe(temoin);
        }
    }

    private static string Decrire(VueDossier vue) => string.Join(
        " | ",
        vue.Plans[0].Etat.Mensualites.Select(m => FormattableString.Invariant($"{m.Mensualite.Date:yyyy-MM-dd} {m.Recu} {m.Statut}"))
            .Concat(vue.Echeances.Select(e => FormattableString.Invariant($"{e.Id} {e.Echeance.Statut} {e.DateATenir:yyyy-MM-dd}")))
            .Append(vue.Horloges[0].Etat.Etape));

    private static Replieur Replieur() => new(new Interprete(), MondeDeTest.Droit, MondeDeTest.Procedures);

    private VueDossier Voir(DateOnly jour) => Replieur().Replier(Ecrire(faits), jour)!;

    private static Journal Ecrire(IEnumerable<Fait> aEcrire) => aEcrire.Aggregate(Journal.Vide, (journal, fait) => journal.Avec(
        journal.Ecrire(NatureEntree.Constat, fait, new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero), "anne").Valeur));

    private Fait Payer(decimal montant, DateOnly le)
    {
        var fait = new Fait(Guid.NewGuid(), TypesDeFait.PaiementRecu, le) { Donnees = Donnees.De(("montant", Valeur.De(montant))) };
        faits.Add(fait);
        return fait;
    }

    private void Accorder(params (string Nom, Valeur Valeur)[] autres)
    {
        var donnees = Donnees.De(
            ("reference", Valeur.De("P1")), ("cadre", Valeur.De("amiable")), ("montant", Valeur.De(1200m)), ("premiere", Valeur.De(new DateOnly(2026, 7, 5))),
            ("rythme", Valeur.De("mensuel")), ("nombre", Valeur.De(4m)), ("interets", Valeur.De("courent")), ("decheance", Valeur.De("mise-en-demeure")), ("delai", Valeur.De(8m)));
        faits.Add(new Fait(Guid.NewGuid(), FaitsDuPlan.Accorde, new DateOnly(2026, 6, 1))
        {
            Donnees = autres.Aggregate(donnees, (d, a) => d.Avec(a.Nom, a.Valeur)),
        });
    }
}
