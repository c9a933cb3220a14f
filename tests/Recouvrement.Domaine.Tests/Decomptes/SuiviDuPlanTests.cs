using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Decomptes.Plans;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>A plan seen from a day: what was paid, what is broken, what is proposed.</summary>
public sealed class SuiviDuPlanTests
{
    private static readonly DemandePlan Demande = new()
    {
        Montant = 300m,
        Accord = Jour("2026-01-10"),
        PremiereEcheance = Jour("2026-02-05"),
        Nature = NaturePlan.Amiable,
        Nombre = 3,
        JoursDeGrace = 5,
        Decheance = new ClauseDeDecheance(MiseEnDemeure: true, DelaiJours: 8),
    };

    [Theory]
    [InlineData("2026-02-04", StatutMensualite.AVenir, SuiteDePlan.Aucune)]
    [InlineData("2026-02-05", StatutMensualite.EnGrace, SuiteDePlan.Aucune)]
    [InlineData("2026-02-10", StatutMensualite.EnGrace, SuiteDePlan.Aucune)]
    [InlineData("2026-02-11", StatutMensualite.Impayee, SuiteDePlan.MettreEnDemeure)]
    public void Etat_SansVersement_RompuApresLesJoursDeGrace(string au, StatutMensualite statut, SuiteDePlan suite)
    {
        var etat = Etat(Demande, au);

        etat.Mensualites[0].Statut.ShouldBe(statut);
        etat.Suite.ShouldBe(suite);
        etat.Rompu.ShouldBe(statut == StatutMensualite.Impayee);
        etat.PremierImpaye.ShouldBe(etat.Rompu ? Jour("2026-02-05") : null);
    }

    [Fact]
    public void Etat_MiseEnDemeure_LaisseSonDelaiPuisProposeLaDecheance()
    {
        Etat(Demande, "2026-02-20", [], "2026-02-12").Suite.ShouldBe(SuiteDePlan.AttendreLaMiseEnDemeure);
        var apres = Etat(Demande, "2026-02-21", [], "2026-02-12");
        apres.Suite.ShouldBe(SuiteDePlan.ProposerLaDecheance);
        apres.Motif.ShouldContain("peut être prononcée");
    }

    [Fact]
    public void Etat_MiseEnDemeureDAvant_NeVautPasPourCetImpaye() =>
        Etat(Demande, "2026-03-31", [V("V1", "2026-02-05", 100m)], "2026-02-12").Suite.ShouldBe(SuiteDePlan.MettreEnDemeure);

    [Fact]
    public void Etat_ClauseSansMiseEnDemeure_ProposeAussitot() =>
        Etat(Demande with { Decheance = new ClauseDeDecheance(false) }, "2026-02-11").Suite.ShouldBe(SuiteDePlan.ProposerLaDecheance);

    [Fact]
    public void Etat_ClauseADeuxImpayes_RelanceDAbord()
    {
        var demande = Demande with { Decheance = new ClauseDeDecheance(false, 0, 2) };

        Etat(demande, "2026-02-11").Suite.ShouldBe(SuiteDePlan.Relancer);
        Etat(demande, "2026-03-11").Suite.ShouldBe(SuiteDePlan.ProposerLaDecheance);
    }

    [Fact]
    public void Etat_SansClause_ProposeUnAvenant() => Etat(Demande with { Decheance = null }, "2026-02-11").Suite.ShouldBe(SuiteDePlan.Renegocier);

    [Fact]
    public void Etat_PayeDansLaGraceOuApres_PayeeOuRegularisee()
    {
        Etat(Demande, "2026-02-28", [V("V1", "2026-02-10", 100m)]).Mensualites[0].Statut.ShouldBe(StatutMensualite.Payee);
        var tard = Etat(Demande, "2026-02-28", [V("V1", "2026-02-11", 100m)]);
        tard.Mensualites[0].Statut.ShouldBe(StatutMensualite.Regularisee);
        tard.Rompu.ShouldBeFalse();
    }

    [Fact]
    public void Etat_Partiel_DitCeQuiManque()
    {
        var etat = Etat(Demande, "2026-02-28", [V("V1", "2026-02-05", 60m)]);

        etat.Mensualites[0].Statut.ShouldBe(StatutMensualite.Partielle);
        etat.Retard.ShouldBe(40m);
        etat.ResteDu.ShouldBe(240m);
    }

    [Fact]
    public void Etat_Rejet_RompUnPlanQuiSemblaitTenu()
    {
        Versement[] versements = [V("V1", "2026-02-05", 100m) with { RejeteLe = Jour("2026-02-14") }];

        Etat(Demande, "2026-02-13", versements).Rompu.ShouldBeFalse();
        Etat(Demande, "2026-02-14", versements).Rompu.ShouldBeTrue();
    }

    [Fact]
    public void Etat_Tolerance_QuelquesCentimesNeRompentPas() =>
        Etat(Demande with { Tolerance = 0.50m }, "2026-02-28", [V("V1", "2026-02-05", 99.60m)]).Rompu.ShouldBeFalse();

    [Fact]
    public void Etat_PaiementAnticipe_CouvreLesSuivantesEtLExcedent()
    {
        var etat = Etat(Demande, "2026-02-06", [V("V1", "2026-02-05", 320m)]);

        etat.Mensualites.ShouldAllBe(m => m.Statut == StatutMensualite.Payee);
        etat.Excedent.ShouldBe(20m);
        etat.ResteDu.ShouldBe(0m);
    }

    [Fact]
    public void Etat_VersementDAvantLePlan_NeComptePas() =>
        Etat(Demande, "2026-02-28", [V("V1", "2026-01-09", 100m)]).Rompu.ShouldBeTrue();

    [Fact]
    public void Etat_RecuResteEtExcedent_FontLesVersements() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 20_000)).ToArbitrary(), Gen.Choose(0, 120).ToArbitrary(), (centimes, jours) =>
        {
            var versements = centimes.Select((c, i) => V(i.ToString("D3", System.Globalization.CultureInfo.InvariantCulture), "2026-02-01", c / 100m)).ToList();
            var etat = SuiviDuPlan.Etat(PlanApurement.Dresser(Demande).Valeur, versements, Jour("2026-02-01").AddDays(jours));
            return etat.Mensualites.Sum(m => m.Recu) + etat.Excedent == versements.Sum(v => v.Montant)
                && etat.Mensualites.All(m => m.Recu >= 0 && m.Reste >= 0);
        }).QuickCheckThrowOnFailure();

    private static Versement V(string id, string date, decimal montant) => new() { Id = id, Date = Jour(date), Montant = montant };

    private static EtatDuPlan Etat(DemandePlan demande, string au, IEnumerable<Versement>? versements = null, string? misEnDemeure = null) =>
        SuiviDuPlan.Etat(PlanApurement.Dresser(demande).Valeur, versements ?? [], Jour(au), misEnDemeure is null ? null : Jour(misEnDemeure));
}
