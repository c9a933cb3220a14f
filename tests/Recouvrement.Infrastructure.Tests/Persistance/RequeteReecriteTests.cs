using Recouvrement.Infrastructure.Persistance.Recherche;
using Recouvrement.Recherche.Requetes;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>A query written again asks the same thing, whole or without one of its parts.</summary>
public sealed class RequeteReecriteTests
{
    [Theory]
    [InlineData("bail moulin", "bail moulin")]
    [InlineData("bail OU loyer moulin", "bail OR loyer moulin")]
    [InlineData("\"mise en demeure\" -avoir", "\"mise en demeure\" -avoir")]
    [InlineData("signif* partie:\"Jean Durand\"", "signif* partie:\"Jean Durand\"")]
    [InlineData("\"mise en dem\"*", "\"mise en dem\"*")]
    [InlineData("type:facture date:2026 bail", "bail type:facture date:2026")]
    [InlineData("-type:facture langue:anglais date:..2026-06-30", "-type:facture langue:anglais date:..2026-06-30")]
    [InlineData("titre:contrat -partie:durand", "titre:contrat -partie:durand")]
    public void Ecrire_RequeteComprise_SeRelitPareille(string tapee, string attendue)
    {
        var ecrite = RequeteReecrite.Ecrire(AnalyseurDeRequete.Analyser(tapee));

        ecrite.ShouldBe(attendue);
        RequeteReecrite.Ecrire(AnalyseurDeRequete.Analyser(ecrite)).ShouldBe(attendue);
    }

    [Fact]
    public void Parties_ChacuneRetiree_LaisseLesAutres() =>
        RequeteReecrite.Parties(AnalyseurDeRequete.Analyser("bail OU loyer moulin -avoir date:2026")).Select(p => (p.Ecrite, RequeteReecrite.Ecrire(p.Sans))).ShouldBe(
        [
            ("bail OR loyer", "moulin -avoir date:2026"),
            ("moulin", "bail OR loyer -avoir date:2026"),
            ("-avoir", "bail OR loyer moulin date:2026"),
            ("date:2026", "bail OR loyer moulin -avoir"),
        ]);
}
