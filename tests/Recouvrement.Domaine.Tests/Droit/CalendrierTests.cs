using Recouvrement.Domaine.Droit;
using static Recouvrement.Domaine.Tests.Droit.DroitDEssai;

namespace Recouvrement.Domaine.Tests.Droit;

public sealed class CalendrierTests
{
    private static readonly DroitEnVigueur Droit = Avec();

    // Dates of Easter Sunday published in every civil calendar.
    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2038-04-25")]
    public void Paques_AnneeConnue_EstCeDimanche(string iso) => Paques.Dimanche(Jour(iso).Year).ShouldBe(Jour(iso));

    [Theory]
    [InlineData("2026-04-06", "Lundi de Pâques")]
    [InlineData("2026-05-14", "Ascension")]
    [InlineData("2026-05-25", "Lundi de Pentecôte")]
    [InlineData("2026-11-11", "Armistice de 1918")]
    public void Ferie_JourMobileOuFixe_EstNomme(string iso, string libelle) =>
        Droit.Calendrier("metropole").Ferie(Jour(iso))!.Regle.Libelle.ShouldBe(libelle);

    [Theory]
    [InlineData("metropole", true)]
    [InlineData("alsace-moselle", false)]
    public void EstOuvrable_VendrediSaint_DependDuTerritoire(string territoire, bool ouvrable)
    {
        Droit.Calendrier(territoire).EstOuvrable(Jour("2026-04-03")).ShouldBe(ouvrable);
        Droit.Calendrier(territoire).EstOuvrable(Jour("2026-04-03"), sansLocaux: true).ShouldBeTrue();
    }

    [Fact]
    public void EstOuvrable_SamediEtPont_LeSamediJamaisLePontToujours()
    {
        Droit.Calendrier("metropole").EstOuvrable(Jour("2026-05-16")).ShouldBeFalse();
        Droit.Calendrier("metropole").EstOuvrable(Jour("2026-05-15")).ShouldBeTrue();
    }

    [Fact]
    public void JourAjoute_DeclareChomeParUnTexte_FermeCeSeulJour()
    {
        var chome = new RegleJourFerie("Deuil national", null, null, null, Jour("2026-06-10"), [], Periode.Toujours, Passeport("Décret"));
        var calendrier = new Calendrier("metropole", [.. Feries, chome]);

        calendrier.PremierOuvrable(Jour("2026-06-10")).ShouldBe(Jour("2026-06-11"));
        calendrier.EstOuvrable(Jour("2027-06-10")).ShouldBeTrue();
    }

    [Fact]
    public void Calendrier_TerritoireInconnu_EstCeluiDeLaMetropole() =>
        Droit.Calendrier("atlantide").Territoire.ShouldBe("metropole");
}
