using FsCheck;
using FsCheck.Fluent;
using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Decomptes.Plans;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>Plans: dates, rounding, interest, limits, versions (fact sheet décompte, § 9).</summary>
public sealed class PlanApurementTests
{
    private static readonly DemandePlan Demande = new()
    {
        Montant = 1000m,
        Accord = Jour("2026-01-15"),
        PremiereEcheance = Jour("2026-01-31"),
        Nature = NaturePlan.Amiable,
        Nombre = 3,
    };

    // 1000 / 3 = 333,33 ; the last takes 333,34.
    [Fact]
    public void Dresser_ParNombre_LaDerniereAbsorbeLArrondi() =>
        Dresser(Demande).Mensualites.Select(m => m.Montant).ShouldBe([333.33m, 333.33m, 333.34m]);

    [Fact]
    public void Dresser_Le31_GardeLeQuantiemeSansDerive() =>
        Dresser(Demande with { Nombre = 5 }).Mensualites.Select(m => m.Date)
            .ShouldBe([Jour("2026-01-31"), Jour("2026-02-28"), Jour("2026-03-31"), Jour("2026-04-30"), Jour("2026-05-31")]);

    // A calendar of 2026: 2 January is a Friday; seven days, then fourteen.
    [Theory]
    [InlineData(7, "2026-01-31", "2026-02-07", "2026-02-14")]
    [InlineData(14, "2026-01-31", "2026-02-14", "2026-02-28")]
    public void Dresser_ParSemaines_LesDatesSuiventLeJourDeLaSemaine(int pas, params string[] dates) =>
        Dresser(Demande with { PasJours = pas }).Mensualites.Select(m => m.Date).ShouldBe(dates.Select(Jour));

    [Fact]
    public void Dresser_ParTrimestre_GardeLeQuantieme() =>
        Dresser(Demande with { PasMois = 3 }).Mensualites.Select(m => m.Date).ShouldBe([Jour("2026-01-31"), Jour("2026-04-30"), Jour("2026-07-31")]);

    // Whatever the sum, the number and the rhythm: every cent is there, and the dates go forward.
    [Fact]
    public void Dresser_QuelQueSoitLePlan_LaSommeDesEcheancesEstLeTotal() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(1, 10_000_000).Zip(Gen.Choose(1, 60)).Zip(Gen.Choose(0, 2)).ToArbitrary(),
        tire =>
        {
            var ((centimes, n), rythme) = tire;
            var montant = centimes / 100m;
            var demande = Demande with { Montant = montant, Nombre = n, PasJours = rythme switch { 0 => 7, 1 => 14, _ => null } };
            var dresse = PlanApurement.Dresser(demande);
            return !dresse.EstObtenu
                ? montant < n * 0.01m || dresse.Refus.Contains("centimes", StringComparison.Ordinal)
                : dresse.Valeur.Mensualites.Sum(m => m.Capital) == montant
                    && dresse.Valeur.Mensualites.All(m => m.Montant > 0m)
                    && dresse.Valeur.Mensualites.Zip(dresse.Valeur.Mensualites.Skip(1)).All(p => p.First.Date < p.Second.Date);
        }));

    [Fact]
    public void Dresser_ParMontant_LaDerniereEstLeReste() =>
        Dresser(Demande with { Nombre = null, MontantEcheance = 300m }).Mensualites.Select(m => m.Montant).ShouldBe([300m, 300m, 300m, 100m]);

    [Fact]
    public void Dresser_ParMontantExact_NAjoutePasDEcheanceVide() =>
        Dresser(Demande with { Nombre = null, MontantEcheance = 250m }).Mensualites.Count.ShouldBe(4);

    // 15 → 31 January: 16 days on 1 000 € at 7,30 % = 3,20 ; then 28 days on 666,67 = 3,73 ; then 31 days on 333,34 = 2,07.
    [Fact]
    public void Dresser_InteretsCourants_ParNombre_SAjoutentAuCapital()
    {
        var plan = Dresser(Demande with { Taux = 7.30m });

        plan.Mensualites.Select(m => m.Interets).ShouldBe([3.20m, 3.73m, 2.07m]);
        plan.Mensualites.Sum(m => m.Capital).ShouldBe(1000m);
        plan.Total.ShouldBe(1009.00m);
    }

    // 400 € a month, interest first: 3,20 then 396,80 ; 28 days on 603,20 = 3,38 then 396,62 ; 31 days on 206,58 = 1,28, last 207,86.
    [Fact]
    public void Dresser_InteretsCourants_ParMontant_LesInteretsDAbord()
    {
        var plan = Dresser(Demande with { Nombre = null, MontantEcheance = 400m, Taux = 7.30m });

        plan.Mensualites.Select(m => (m.Interets, m.Capital, m.Montant))
            .ShouldBe([(3.20m, 396.80m, 400m), (3.38m, 396.62m, 400m), (1.28m, 206.58m, 207.86m)]);
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Dresser_Judiciaire_DeuxAnsAuPlus(int nombre, bool obtenu)
    {
        var resultat = PlanApurement.Dresser(Demande with { Nature = NaturePlan.Judiciaire, Nombre = nombre, PremiereEcheance = Jour("2026-02-15") });

        resultat.EstObtenu.ShouldBe(obtenu, resultat.Refus);
        (obtenu || resultat.Refus.Contains("1343-5", StringComparison.Ordinal)).ShouldBeTrue();
    }

    [Fact]
    public void Dresser_Amiable_AucuneLimite() => Dresser(Demande with { Nombre = 120 }).Mensualites.Count.ShouldBe(120);

    public static TheoryData<DemandePlan, string> Fautes => new()
    {
        { Demande with { Montant = 0m }, "positif" },
        { Demande with { Montant = 10.005m }, "centime" },
        { Demande with { Nombre = null }, "l’un ou l’autre" },
        { Demande with { MontantEcheance = 10m }, "l’un ou l’autre" },
        { Demande with { Nombre = 0 }, "1 à 600" },
        { Demande with { Montant = 0.05m, Nombre = 10 }, "centimes à répartir" },
        { Demande with { Nombre = null, MontantEcheance = 1m, Montant = 100_000m, Taux = 20m }, "augmentez-la" },
        { Demande with { Nombre = null, MontantEcheance = 1m }, "augmentez-la" },
        { Demande with { PremiereEcheance = Jour("2026-01-14") }, "ne précède pas" },
        { Demande with { PasMois = 0 }, "d’un à douze mois" },
    };

    [Theory]
    [MemberData(nameof(Fautes))]
    public void Dresser_Impossible_LeDitEnUnePhrase(DemandePlan demande, string dit) => PlanApurement.Dresser(demande).Refus.ShouldContain(dit);

    [Fact]
    public void Avenant_NouvelleVersion_LAncienneReste()
    {
        var premier = Dresser(Demande);
        var second = premier.Avenant(Demande with { Montant = 700m, Accord = Jour("2026-03-01"), PremiereEcheance = Jour("2026-03-31"), Nombre = 7 }, "Perte d’emploi").Valeur;

        second.Version.ShouldBe(2);
        premier.Mensualites.Count.ShouldBe(3);
        PlanApurement.VersionAu([second, premier], Jour("2026-02-28")).ShouldBe(premier);
        PlanApurement.VersionAu([second, premier], Jour("2026-03-01")).ShouldBe(second);
        PlanApurement.VersionAu([second, premier], Jour("2026-01-14")).ShouldBeNull();
        premier.Avenant(Demande, " ").Refus.ShouldContain("motive");
        second.Avenant(Demande, "x").Refus.ShouldContain("précéder");
    }

    private static PlanApurement Dresser(DemandePlan demande)
    {
        var plan = PlanApurement.Dresser(demande);
        plan.EstObtenu.ShouldBeTrue(plan.Refus);
        plan.Valeur.Mensualites.Sum(m => m.Capital).ShouldBe(demande.Montant);
        return plan.Valeur;
    }
}
