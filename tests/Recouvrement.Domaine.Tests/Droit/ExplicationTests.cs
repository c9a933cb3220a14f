using Recouvrement.Domaine.Droit;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Droit;

public sealed class ExplicationTests
{
    [Fact]
    public void Suspension_TermineeAuMinimumLegal_EstExpliqueeAvecSesDeuxDates()
    {
        // CC 2230, 2238: two years from 30 March 2024, suspended from 2 February to 16 March 2026 (42 days), six months at least after.
        var suspension = new SuspensionRetenue(Jour("2026-02-02"), Jour("2026-03-16"), "CC 2238") { AuMoins = Jour("2026-09-16") };
        var e = Calculer(
            Regle("pre", new Duree(2, 0, 0), Prorogation.Aucune),
            new DemandeDelai("pre", Jour("2024-03-30")) { Suspensions = [suspension] });

        e.DateBrute.ShouldBe(Jour("2026-09-16"));
        e.DatePrudente.ShouldBe(Jour("2026-03-30"));
        e.Explication.ShouldContain(l => l.Contains("42\u00A0jours", StringComparison.Ordinal)
            && l.Contains("CC 2238", StringComparison.Ordinal)
            && l.Contains("minimum légal", StringComparison.Ordinal));
        e.Doute!.ShouldContain("contestée");
    }

    [Fact]
    public void Explication_DelaiEnMois_ReprendLaVersionQuiAGouverne()
    {
        var regle = new RegleDelai("ip.signification", "Signifier", "ordonnance-rendue", "Ordonnance", "Non avenue.",
        [
            new("2026-09-01", new Periode(Jour("2026-09-01"), null), new Duree(0, 3, 0), Prorogation.Article642,
                Severite.PerteDuTitre, Charge.Creancier, Distance: false, Passeport("CPC 1411")),
        ]);
        var demande = new DemandeDelai("ip.signification", Jour("2026-09-02"))
        {
            Criteres = new Dictionary<string, DateOnly>(StringComparer.Ordinal) { ["ordonnance-rendue"] = Jour("2026-09-02") },
        };

        Lignes(regle, demande).ShouldBe(
        [
            "Ordonnance du mercredi 2 septembre 2026",
            "+ 3 mois (CPC 1411, version du 1er septembre 2026) → mercredi 2 décembre 2026",
            "jour ouvrable, pas de report (CPC 642)",
            "Échéance : mercredi 2 décembre 2026",
        ]);
    }

    [Fact]
    public void Explication_QuantiemeAbsentEtDistanceEtReport_DitChaquePas()
    {
        var demande = new DemandeDelai("r", Jour("2026-11-30")) { Demeure = "etranger" };

        Lignes(Regle("r", new Duree(0, 1, 0), distance: true), demande).ShouldBe(
        [
            "Départ du lundi 30 novembre 2026",
            "juridiction en France métropolitaine, demeure à l’étranger : + 2 mois de distance (CPC 643 2°), "
                + "soit un délai unique de 3 mois (CPC 641)",
            "+ 3 mois (CPC 640) → dimanche 28 février 2027",
            "pas de 30 ce mois-là, le délai finit le dernier jour du mois (CPC 641)",
            "dimanche 28 février 2027 : non ouvrable",
            "premier jour ouvrable suivant → lundi 1er mars 2027 (CPC 642)",
            "Échéance : lundi 1er mars 2027",
        ]);
    }

    [Fact]
    public void Explication_JourFerie_LeNomme()
    {
        Lignes(Regle("r", new Duree(0, 0, 10)), new DemandeDelai("r", Jour("2026-05-04")))
            .ShouldContain("jeudi 14 mai 2026 : non ouvrable (Ascension)");
    }

    [Fact]
    public void Explication_Doute_DonneLesDeuxDates()
    {
        var lignes = Lignes(
            Regle("r", new Duree(0, 2, 0), Prorogation.Incertaine, Charge.Adversaire, severite: Severite.Attente),
            new DemandeDelai("r", Jour("2026-10-05")));

        lignes.ShouldContain("date prudente : lundi 7 décembre 2026 ; autre lecture : samedi 5 décembre 2026");
        lignes[^1].ShouldBe("Ne pas agir avant la fin du lundi 7 décembre 2026");
    }

    private static List<string> Lignes(RegleDelai regle, DemandeDelai demande) =>
        [.. Calculer(regle, demande).Explication.Select(l => l.Replace(TexteFrancais.Insecable, ' '))];
}
