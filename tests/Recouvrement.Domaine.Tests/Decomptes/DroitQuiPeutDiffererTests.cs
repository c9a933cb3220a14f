using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>A correction of a rate may move décomptes; the publication of the next one moves none.</summary>
public sealed class DroitQuiPeutDiffererTests
{
    private static readonly Passeport Passeport = new("CMF L313-2", "essai", Confiance.Sur, new DateOnly(2026, 11, 22), null);

    [Theory]
    [InlineData("2.62", "2026-12-31", false)] // the same
    [InlineData("2.63", "2026-12-31", true)] // corrected
    [InlineData("2.62", "2026-06-30", true)] // taken back: what was computed is refused
    [InlineData("2.62", "2027-06-30", false)] // the next half-year is published
    public void Serie_Changee_NeCompteQueSurLesJoursConnus(string taux, string verifie, bool differe)
    {
        var avant = Droit(2.62m, new DateOnly(2026, 12, 31));
        var apres = Droit(decimal.Parse(taux, System.Globalization.CultureInfo.InvariantCulture), DateOnly.ParseExact(verifie, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        avant.PeutDifferer(apres).ShouldBe(differe);
    }

    [Fact]
    public void Version_AjouteeApresLeDernierJourConnu_NeChangeRien()
    {
        var avant = Droit(2.62m, new DateOnly(2026, 12, 31));
        var serie = avant.Taux[0];
        VersionTaux[] versions =
        [
            serie.Versions[0] with { EnVigueur = new Periode(new DateOnly(2026, 1, 1), new DateOnly(2027, 1, 1)) },
            new VersionTaux("2027-01-01", new Periode(new DateOnly(2027, 1, 1), null), 3.10m, Passeport),
        ];

        avant.PeutDifferer(avant with { Taux = [serie with { Versions = versions, VerifieJusquAu = new DateOnly(2027, 6, 30) }] }).ShouldBeFalse();
    }

    [Fact]
    public void Regle_ChangeeOuSerieOtee_Differe()
    {
        var avant = Droit(2.62m, new DateOnly(2026, 12, 31));
        var regle = avant.Regles[0];

        avant.PeutDifferer(avant with { Taux = [] }).ShouldBeTrue();
        avant.PeutDifferer(avant with { Regles = [regle with { Versions = [regle.Versions[0] with { Valeur = 41m }] }] }).ShouldBeTrue();
        avant.PeutDifferer(avant with { Regles = [regle with { Libelle = "Autre libellé" }] }).ShouldBeFalse();
    }

    private static DroitDuDecompte Droit(decimal taux, DateOnly verifie) => new(
        "essai",
        [new SerieDeTaux("legal.autres", "Intérêt légal", "%", verifie, [new VersionTaux("2026-01-01", new Periode(new DateOnly(2026, 1, 1), null), taux, Passeport)])],
        [new RegleSeuil("seuil.indemnite-forfaitaire", "Indemnité", "euros", [new VersionSeuil("2013-01-01", new Periode(new DateOnly(2013, 1, 1), null), 40m, Passeport)])]);
}
