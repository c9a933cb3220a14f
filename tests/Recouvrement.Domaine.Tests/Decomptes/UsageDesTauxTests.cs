using Recouvrement.Domaine.Decomptes;
using Recouvrement.Domaine.Droit;

namespace Recouvrement.Domaine.Tests.Decomptes;

/// <summary>C. com. L441-10 II: the rate of the BCE on 1 January holds for the first half-year, that of 1 July for the second.</summary>
public sealed class UsageDesTauxTests
{
    [Theory]
    [InlineData(ReglesDuDecompte.Refi, "2026-11-22", "2026-12-31")]
    [InlineData(ReglesDuDecompte.Refi, "2026-07-01", "2026-12-31")]
    [InlineData(ReglesDuDecompte.Refi, "2026-06-30", "2026-06-30")]
    [InlineData(ReglesDuDecompte.Refi, "2027-01-01", "2027-06-30")]
    [InlineData(ReglesDuDecompte.LegalAutres, "2026-11-22", "2026-11-22")]
    [InlineData(ReglesDuDecompte.LegalParticuliers, "2026-12-31", "2026-12-31")]
    public void DernierJour_CeluiDuSemestreOuDeLaVerification(string serie, string verifie, string attendu) =>
        UsageDesTaux.DernierJour(Serie(serie, verifie)).ShouldBe(Jour(attendu));

    [Theory]
    [InlineData(ReglesDuDecompte.Refi, "2026-09-16", "2026-07-01")]
    [InlineData(ReglesDuDecompte.Refi, "2027-01-01", "2027-01-01")]
    [InlineData(ReglesDuDecompte.Refi, "2026-06-30", "2026-01-01")]
    [InlineData(ReglesDuDecompte.LegalAutres, "2026-09-16", "2026-09-16")]
    public void JourLu_LePremierDuSemestreOuLeJourMeme(string serie, string jour, string attendu) =>
        UsageDesTaux.JourLu(Serie(serie, "2026-12-31"), Jour(jour)).ShouldBe(Jour(attendu));

    private static DateOnly Jour(string texte) => DateOnly.ParseExact(texte, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static SerieDeTaux Serie(string id, string verifie) => new(id, "Essai", "%", Jour(verifie), []);
}
