using Recouvrement.Domaine.Droit;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Droit;

public sealed class CalculerTests
{
    // CPC 641 and 642 applied by hand on the civil calendar.
    [Theory]
    [InlineData("2026-09-02", 0, 3, 0, "2026-12-02", "2026-12-02")] // a Wednesday
    [InlineData("2026-01-31", 0, 1, 0, "2026-02-28", "2026-03-02")] // no 31 February; a Saturday
    [InlineData("2027-11-30", 0, 3, 0, "2028-02-29", "2028-02-29")] // leap year, a Tuesday
    [InlineData("2026-11-10", 0, 0, 15, "2026-11-25", "2026-11-25")] // D + 15
    [InlineData("2026-04-09", 0, 0, 30, "2026-05-09", "2026-05-11")] // a Saturday
    [InlineData("2026-03-23", 0, 0, 12, "2026-04-04", "2026-04-07")] // Saturday, Easter Sunday, Easter Monday
    [InlineData("2026-01-31", 0, 1, 10, "2026-03-10", "2026-03-10")] // months first: 28 February, then ten days
    [InlineData("2024-02-29", 2, 0, 0, "2026-02-28", "2026-03-02")] // no 29 February; a Saturday
    public void Calculer_Article642_CompteLesMoisPuisLesJoursPuisReporteUneFois(
        string depart, int annees, int mois, int jours, string brute, string echeance)
    {
        var resultat = Calculer(Regle("r", new Duree(annees, mois, jours)), new DemandeDelai("r", Jour(depart)));

        resultat.DateBrute.ShouldBe(Jour(brute));
        resultat.DateEcheance.ShouldBe(Jour(echeance));
        resultat.DatePrudente.ShouldBeNull();
        resultat.Doute.ShouldBeNull();
    }

    // Cass. com. 14 March 2018: the day of the hearing and the n days are left out. 2 November 2026 is a Monday.
    [Theory]
    [InlineData("2026-12-01", 8, "2026-11-22", "2026-11-20")] // raw Sunday, brought forward to Friday
    [InlineData("2026-12-02", 8, "2026-11-23", "2026-11-23")]
    [InlineData("2026-11-27", 15, "2026-11-11", "2026-11-10")] // Armistice
    public void Calculer_ARebours_ExclutLAudienceEtAvance(string audience, int jours, string brute, string echeance)
    {
        var resultat = Calculer(
            Regle("r", new Duree(0, 0, jours, Rebours: true), Prorogation.Avance), new DemandeDelai("r", Jour(audience)));

        resultat.DateBrute.ShouldBe(Jour(brute));
        resultat.DateEcheance.ShouldBe(Jour(echeance));
    }

    // DIS-07: 31 December + one month + two months is 31 March, not 28 February then 28 April.
    [Fact]
    public void Calculer_DemeureALEtranger_DelaiUniqueAugmente()
    {
        var regle = Regle("r", new Duree(0, 1, 0), distance: true);

        Calculer(regle, new DemandeDelai("r", Jour("2026-12-31")) { Demeure = "etranger" }).DateBrute.ShouldBe(Jour("2027-03-31"));
        Calculer(regle, new DemandeDelai("r", Jour("2026-12-31")) { Demeure = "martinique" }).DateBrute.ShouldBe(Jour("2027-02-28"));
        Calculer(regle, new DemandeDelai("r", Jour("2026-12-31")) { Demeure = "etranger", RemiseSansMajoration = true })
            .DateBrute.ShouldBe(Jour("2027-01-31"));
    }

    [Fact]
    public void Calculer_FerieLocal_GardeLesDeuxDatesSelonQuiDoitAgir()
    {
        var depart = new DemandeDelai("r", Jour("2023-11-26")) { Territoire = "alsace-moselle" }; // 26 December 2023: a Tuesday

        var nous = Calculer(Regle("r", new Duree(0, 1, 0)), depart);
        nous.DateEcheance.ShouldBe(Jour("2023-12-27"));
        nous.DatePrudente.ShouldBe(Jour("2023-12-26"));
        nous.DateAutre.ShouldBe(Jour("2023-12-27"));
        nous.Doute.ShouldNotBeNull();

        var adversaire = Calculer(Regle("r", new Duree(0, 1, 0), charge: Charge.Adversaire), depart);
        adversaire.DatePrudente.ShouldBe(Jour("2023-12-27"));
        adversaire.DateAutre.ShouldBe(Jour("2023-12-26"));
    }

    [Fact]
    public void Calculer_DebiteurDansLaZone_LeFerieLocalEstCompteContreNous()
    {
        var regle = Regle("r", new Duree(0, 1, 0), charge: Charge.Adversaire);

        var resultat = Calculer(regle, new DemandeDelai("r", Jour("2023-11-26")) { Demeure = "alsace-moselle" });

        resultat.DateEcheance.ShouldBe(Jour("2023-12-26"));
        resultat.DatePrudente.ShouldBe(Jour("2023-12-27"));
        resultat.DernierJour.ShouldBe(Jour("2023-12-27"));
    }

    [Fact]
    public void Calculer_ReportIncertain_GardeLesDeuxDates()
    {
        var regle = Regle("r", new Duree(0, 2, 0), Prorogation.Incertaine, Charge.Adversaire, severite: Severite.Attente);

        var resultat = Calculer(regle, new DemandeDelai("r", Jour("2026-10-05"))); // 5 December 2026: a Saturday

        resultat.DateEcheance.ShouldBe(Jour("2026-12-05"));
        resultat.DatePrudente.ShouldBe(Jour("2026-12-07"));
        resultat.DateAutre.ShouldBe(Jour("2026-12-05"));
        resultat.DateATenir.ShouldBe(Jour("2026-12-07"));
    }

    [Fact]
    public void Calculer_AutreDepart_LaDatePrudenteSuitLaCharge()
    {
        var demande = new DemandeDelai("r", Jour("2026-11-10")) { AutreDepart = Jour("2026-11-12") };

        var nous = Calculer(Regle("r", new Duree(0, 0, 15)), demande);
        nous.DateEcheance.ShouldBe(Jour("2026-11-25"));
        nous.DatePrudente.ShouldBe(Jour("2026-11-25"));
        nous.DateAutre.ShouldBe(Jour("2026-11-27"));
        Calculer(Regle("r", new Duree(0, 0, 15), charge: Charge.Adversaire), demande).DatePrudente.ShouldBe(Jour("2026-11-27"));
    }

    // NPR-01: a prescription ends on its last day even a Sunday; NPR-03: a shortened one is capped, from midnight, on the eve.
    [Fact]
    public void Calculer_Prescription_SansReport()
    {
        var cinqAns = Regle("r", new Duree(5, 0, 0), Prorogation.Aucune);

        Calculer(cinqAns, new DemandeDelai("r", Jour("2021-11-22"))).DateEcheance.ShouldBe(Jour("2026-11-22")); // a Sunday
        var trenteAns = Regle("r", new Duree(30, 0, 0), Prorogation.Aucune);
        trenteAns = trenteAns with { Versions = [trenteAns.Versions[0] with { AuPlusTard = Jour("2018-06-18") }] };
        Calculer(trenteAns, new DemandeDelai("r", Jour("2007-03-10"))).DateEcheance.ShouldBe(Jour("2018-06-18"));
    }
}
