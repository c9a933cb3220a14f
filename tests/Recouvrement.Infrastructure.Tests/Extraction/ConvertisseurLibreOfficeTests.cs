using Recouvrement.Infrastructure.Extraction;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Extraction;

public sealed class ConvertisseurLibreOfficeTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task ProgrammeAbsent_LeDit()
    {
        using var convertisseur = new ConvertisseurLibreOffice(null, TimeSpan.FromSeconds(1));
        convertisseur.EstDisponible.ShouldBeFalse();
        var issue = await convertisseur.ConvertirAsync(Texte("{\\rtf1 Bonjour}"), "lettre.rtf");
        issue.EstObtenu.ShouldBeFalse();
        issue.Refus.ShouldStartWith("LibreOffice n’est pas installé");
    }

    [Fact]
    public async Task DocumentRtf_DonneUnPdf_DeuxFoisDeSuite()
    {
        using var convertisseur = new ConvertisseurLibreOffice();
        if (!convertisseur.EstDisponible)
        {
            sortie.WriteLine("non exécuté : LibreOffice n’est pas installé.");
            return;
        }

        foreach (var nom in new[] { "lettre.rtf", "Ordonnance ; rm -rf.RTF" })
        {
            var issue = await convertisseur.ConvertirAsync(Texte("{\\rtf1 Bonjour}"), nom);
            issue.EstObtenu.ShouldBeTrue(issue.Refus);
            issue.Valeur.AsSpan(0, 5).ToArray().ShouldBe("%PDF-"u8.ToArray());
        }
    }

    [Fact]
    public async Task DureeDepassee_ArreteEtLeDit()
    {
        if (Programmes.DuSysteme().LibreOffice is not { } programme)
        {
            sortie.WriteLine("non exécuté : LibreOffice n’est pas installé.");
            return;
        }

        using var convertisseur = new ConvertisseurLibreOffice(programme, TimeSpan.FromMilliseconds(5));
        var issue = await convertisseur.ConvertirAsync(Texte("{\\rtf1 Bonjour}"), "lettre.rtf");
        issue.Refus.ShouldContain("trop de temps");
    }

    [Theory]
    [InlineData("acte.docx", true)]
    [InlineData("RELEVE.XLSX", true)]
    [InlineData("jugement.pdf", false)]
    [InlineData("page.html", false)]
    public void Prend_SelonLaFinDuNom(string nom, bool attendu)
    {
        using var convertisseur = new ConvertisseurLibreOffice(null, TimeSpan.FromSeconds(1));
        convertisseur.Prend(nom).ShouldBe(attendu);
    }

    private static MemoryStream Texte(string texte) => new(System.Text.Encoding.ASCII.GetBytes(texte));
}
