using Recouvrement.Infrastructure.Droit;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>Bad files of rates: refused whole, with the line and the remedy.</summary>
public sealed class ChargeurTauxTests : IDisposable
{
    private const string Taux = """
        unite: "%"
        verifie-le: 2026-11-22
        verifie-jusqu-au: 2026-12-31
        confiance: sur
        article: CMF L313-2
        source: essai
        series:
          legal.particuliers: { libelle: Particuliers }
          legal.autres: { libelle: Autres }
        versions:
          - { du: 2026-01-01, avant: 2026-07-01, valeurs: { legal.particuliers: 6.67, legal.autres: 2.62 } }
          - { du: 2026-07-01, avant: 2027-01-01, valeurs: { legal.particuliers: 6.84, legal.autres: 2.75 } }

        """;

    private readonly DirectoryInfo dossier = Directory.CreateTempSubdirectory("taux-");

    public ChargeurTauxTests() => Directory.CreateDirectory(Path.Combine(dossier.FullName, "taux"));

    public void Dispose() => dossier.Delete(recursive: true);

    [Fact]
    public void Charger_FichierJuste_DonneChaqueSerie()
    {
        var (series, erreurs) = Charger(Taux);

        erreurs.ShouldBeEmpty();
        series.Select(s => s.Id).ShouldBe(["legal.particuliers", "legal.autres"]);
        series[1].VersionAu(new DateOnly(2026, 6, 30))!.Valeur.ShouldBe(2.62m);
        series[1].VersionAu(new DateOnly(2026, 7, 1))!.Valeur.ShouldBe(2.75m);
        series[1].VersionAu(new DateOnly(2027, 1, 1)).ShouldBeNull();
        series[1].VersionAu(new DateOnly(2025, 12, 31)).ShouldBeNull();
    }

    [Theory]
    [InlineData("avant: 2026-07-01", "avant: 2026-06-30", 12, "comblez ce trou")]
    [InlineData("avant: 2026-07-01", "avant: 2026-07-02", 12, "chevauche la précédente")]
    [InlineData("source: essai\n", "", 11, "il manque « source »")]
    [InlineData("legal.autres: 2.62", "legal.autre: 2.62", 11, "vouliez-vous dire « legal.autres » ?")]
    [InlineData(", legal.autres: 2.75", "", 12, "il manque le taux de « legal.autres »")]
    [InlineData("2.75", "275", 12, "entre 0 et 50 %")]
    [InlineData("2.75", "2,75", 12, "")]
    [InlineData("verifie-jusqu-au: 2026-12-31", "verifie-jusqu-au: 2027-06-30", 3, "aucune version ne s’applique après le 31/12/2026")]
    [InlineData("verifie-jusqu-au: 2026-12-31", "verifie-jusqu-au: 2026-05-31", 12, "avancez cette date")]
    [InlineData(", avant: 2027-01-01", "", 3, "jusqu’au jour de sa vérification")]
    [InlineData("verifie-jusqu-au: 2026-12-31\n", "", 1, "il manque « verifie-jusqu-au »")]
    [InlineData("{ du: 2026-01-01, avant", "{ avant", 11, "un taux a un premier jour")]
    public void Charger_Faute_RefuseToutAvecLaLigne(string avant, string apres, int ligne, string message)
    {
        var (series, erreurs) = Charger(Taux.Replace(avant, apres, StringComparison.Ordinal));

        erreurs.ShouldContain(e => e.Fichier == "droit/taux/essai.yaml" && e.Ligne == ligne
            && e.Message.Replace('\u00A0', ' ').Contains(message));
        series.Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public void Droit_TauxDesTables_CouvreChaqueJourUneFois()
    {
        foreach (var serie in DroitDuDepot.Droit.Taux)
        {
            for (var jour = serie.Versions[0].EnVigueur.Du!.Value; jour <= serie.VerifieJusquAu; jour = jour.AddDays(1))
            {
                serie.Versions.Count(v => v.EnVigueur.Contient(jour)).ShouldBe(1, serie.Id + " " + Recouvrement.Domaine.TexteFrancais.DateCourte(jour));
            }
        }
    }

    [Fact]
    public void Droit_TauxPasseSaVerification_EstRefuseEtJamaisProlonge()
    {
        var refus = DroitDuDepot.Droit.TauxAu("legal.autres", new DateOnly(2027, 1, 1));

        refus.EstObtenu.ShouldBeFalse();
        refus.Refus.ShouldContain("31 décembre 2026");
        DroitDuDepot.Droit.TauxAu("legal.autres", new DateOnly(2026, 12, 31)).Valeur.Valeur.ShouldBe(2.75m);
        DroitDuDepot.Droit.TauxAu("legal.autre", new DateOnly(2026, 12, 31)).Refus.ShouldContain("legal.autres");
    }

    private (IReadOnlyList<Recouvrement.Domaine.Droit.SerieDeTaux> Series, IReadOnlyList<ErreurDeFichier> Erreurs) Charger(string texte)
    {
        File.WriteAllText(Path.Combine(dossier.FullName, "taux", "essai.yaml"), texte);
        var erreurs = new RecueilDErreurs();
        return (ChargeurTaux.Charger(dossier.FullName, "droit", new Anciennete(null, null), erreurs), erreurs.Liste);
    }
}
