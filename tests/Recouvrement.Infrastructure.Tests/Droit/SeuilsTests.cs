using System.Globalization;

namespace Recouvrement.Infrastructure.Tests.Droit;

/// <summary>Thresholds on each side of their changes; the values come from the decrees named in workflows/droit/seuils.yaml.</summary>
public sealed class SeuilsTests
{
    [Theory]
    [InlineData("seuil.solde-bancaire-insaisissable", "2026-03-31", "646.52")] // D. 2025-293
    [InlineData("seuil.solde-bancaire-insaisissable", "2026-04-01", "651.69")] // D. 2026-220
    [InlineData("seuil.tentative-amiable", "2022-09-21", "5000")]
    [InlineData("seuil.tentative-amiable", "2022-09-22", "0")] // Conseil d'État, 22 September 2022
    [InlineData("seuil.tentative-amiable", "2023-10-01", "5000")] // D. 2023-357
    [InlineData("seuil.petites-creances", "2019-12-31", "4000")]
    [InlineData("seuil.petites-creances", "2020-01-01", "5000")]
    [InlineData("seuil.saisie-vente-au-domicile", "2026-11-22", "535")] // CPCE R221-2
    [InlineData("seuil.indemnite-forfaitaire", "2026-11-22", "40")] // D. 2012-1115
    public void Seuil_DeLaLoi_SuitSesVersions(string id, string jour, string valeur) =>
        DroitDuDepot.Droit.Seuil(id, Jour(jour)).Valeur.Valeur.ShouldBe(decimal.Parse(valeur, CultureInfo.InvariantCulture));

    [Fact]
    public void Seuil_AvantQuIlNExiste_EstRefuse() =>
        DroitDuDepot.Droit.Seuil("seuil.contribution-aide-juridique", Jour("2026-02-28")).Refus.ShouldContain("1er mars 2026");

    [Fact]
    public void Seuil_NomMalTape_ProposeLePlusProche() =>
        DroitDuDepot.Droit.Seuil("seuil.avocat-tg", Jour("2026-11-22")).Refus.ShouldContain("seuil.avocat-t");

    private static DateOnly Jour(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
