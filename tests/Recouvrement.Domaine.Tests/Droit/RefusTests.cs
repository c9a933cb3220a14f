using Recouvrement.Domaine.Droit;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Droit;

public sealed class RefusTests
{
    private static readonly RegleDelai Attente = new("ip.attente-execution", "Attendre", "ordonnance-rendue", "Signification", "Titre.",
    [
        new("2026-09-01", new Periode(Jour("2026-09-01"), null), new Duree(0, 2, 0), Prorogation.Incertaine,
            Severite.Attente, Charge.Adversaire, Distance: false, Passeport("CPC 1422")),
    ]);

    [Fact]
    public void Calculer_RegleInconnue_ProposeLaPlusProche() =>
        Refus(new DemandeDelai("ip.atente-execution", Jour("2026-10-01"))).ShouldContain("ip.attente-execution");

    [Fact]
    public void Calculer_CritereManquant_LeNomme() =>
        Refus(new DemandeDelai("ip.attente-execution", Jour("2026-10-01"))).ShouldContain("ordonnance-rendue");

    [Fact]
    public void Calculer_AvantLaPremiereVersion_DitDepuisQuand() =>
        Refus(Demande("2026-08-31")).ShouldContain("1er septembre 2026");

    // Verified on 22 November 2026, 24 months of validity.
    [Fact]
    public void Calculer_VerificationTropAncienne_DemandeDeReverifier()
    {
        Avec(Attente).Calculer(Demande("2028-11-22")).EstObtenu.ShouldBeTrue();
        Refus(Demande("2028-11-23")).ShouldContain("à revérifier");
    }

    [Fact]
    public void AReverifier_ApresLaValidite_ListeLaVersion()
    {
        Avec(Attente).AReverifier(Jour("2028-11-22")).ShouldBeEmpty();
        Avec(Attente).AReverifier(Jour("2028-11-23")).ShouldHaveSingleItem().Regle.ShouldBe("ip.attente-execution");
    }

    [Fact]
    public void Calculer_JoursOuvrablesARebours_Refuse() =>
        Avec(Attente).Calculer(
            new Duree(0, 0, 5, Rebours: true) { Unite = UniteDeJours.Ouvrables }, Prorogation.Avance, new DemandeDelai(string.Empty, Jour("2026-10-01")))
            .Refus.ShouldContain("jours calendaires");

    [Fact]
    public void Calculer_TerritoireInconnu_ProposeLePlusProche() =>
        Refus(Demande("2026-10-01") with { Territoire = "alsace-mozelle" }).ShouldContain("alsace-moselle");

    [Fact]
    public void Calculer_DateAbsurde_Refuse() =>
        Refus(Demande("2026-10-01") with { Depart = new DateOnly(9999, 12, 31) }).ShouldContain("31/12/9999");

    private static DemandeDelai Demande(string ordonnance) => new("ip.attente-execution", Jour("2026-10-05"))
    {
        Criteres = new Dictionary<string, DateOnly>(StringComparer.Ordinal) { ["ordonnance-rendue"] = Jour(ordonnance) },
    };

    private static string Refus(DemandeDelai demande)
    {
        var resultat = Avec(Attente).Calculer(demande);
        resultat.EstObtenu.ShouldBeFalse();
        return resultat.Refus;
    }
}
