using Recouvrement.Application.Comptes;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Tests.Comptes;

/// <summary>The same delay said in several places is one delay; what only one of them says is kept.</summary>
public sealed class DelaisDeGraceReunisTests
{
    private static readonly DelaiDeGrace Dates = new() { Du = new(2026, 8, 1), Au = new(2026, 12, 31), Source = "Procédure" };

    [Fact]
    public void Delai_CouvertParUnAutre_NAjouteRien() =>
        DelaisDeGraceDuDossier.Reunir([Dates, Dates with { Source = "Plan", Au = new(2026, 10, 31) }]).ShouldBe([Dates]);

    [Fact]
    public void Delai_QuiEnDitPlus_PasseDevant()
    {
        var reduit = Dates with { Au = new(2026, 10, 31), TauxReduit = 3m };
        var capital = Dates with { ImputationSurCapital = true };

        DelaisDeGraceDuDossier.Reunir([Dates, reduit]).ShouldBe([reduit, Dates]);
        DelaisDeGraceDuDossier.Reunir([Dates, capital, capital]).ShouldBe([capital, Dates]);
    }

    [Fact]
    public void Delais_QuiSeSuivent_RestentDeux()
    {
        var suite = Dates with { Du = new(2027, 1, 1), Au = new(2027, 6, 30) };

        DelaisDeGraceDuDossier.Reunir([Dates, suite]).ShouldBe([Dates, suite]);
    }
}
