using System.Text;
using Recouvrement.Infrastructure.Extraction;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Extraction;

/// <summary>A scan in TIFF, which no browser shows, becomes a PDF; what cannot be drawn is told.</summary>
public sealed class ConvertisseurDeTiffTests(ITestOutputHelper sortie)
{
    [Fact]
    public async Task ProgrammeAbsent_LeDit()
    {
        var absent = new ConvertisseurDeTiff(null);

        absent.EstDisponible.ShouldBeFalse();
        (await absent.ConvertirAsync(new MemoryStream([1]), "a.tif")).Refus.ShouldContain("tesseract");
    }

    [Fact]
    public async Task Fichiers_SelonLaFinDuNomEtLeProgramme()
    {
        using var documents = new ConvertisseurLibreOffice(null, TimeSpan.FromSeconds(1));
        var sansProgramme = new ConvertisseurEnPdf(documents, new ConvertisseurDeTiff(null));
        var avecProgramme = new ConvertisseurEnPdf(documents, new ConvertisseurDeTiff("tesseract"));

        sansProgramme.Prend("fax.tif").ShouldBeFalse();
        avecProgramme.Prend("fax.TIFF").ShouldBeTrue();
        avecProgramme.Prend("photo.png").ShouldBeFalse();
        (await avecProgramme.ConvertirAsync(new MemoryStream([1]), "a.docx")).Refus.ShouldContain("LibreOffice");
    }

    [Fact]
    public async Task ScanReel_DonneUnPdf_EtUneImageAbimeeUnRefus()
    {
        var convertisseur = new ConvertisseurDeTiff();
        if (DonneesReelles.Chemin("documents", "tesseract__eurotext.tif") is not { } chemin || !convertisseur.EstDisponible)
        {
            sortie.WriteLine("non exécuté : le document d’essai ou tesseract manque sur cette machine");
            return;
        }

        await using var scan = File.OpenRead(chemin);
        var pdf = await convertisseur.ConvertirAsync(scan, "lettre.tif");
        var abime = await convertisseur.ConvertirAsync(new MemoryStream("II*\0rien"u8.ToArray()), "abime.tif");

        pdf.EstObtenu.ShouldBeTrue();
        Encoding.ASCII.GetString(pdf.Valeur, 0, 5).ShouldBe("%PDF-");
        abime.Refus.ShouldContain("« abime.tif » ne se montre pas");
    }
}
