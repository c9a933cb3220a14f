using System.Diagnostics;
using System.Text;
using Recouvrement.Infrastructure.Extraction;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Tests.Extraction;

public class LimitesTests
{
    private const string Entites =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";

    [Fact]
    public async Task BombeZip_ContenuDemesure_Arrete()
    {
        var bombe = Fabrique.Zip(("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types/>")),
            ("word/document.xml", Encoding.UTF8.GetBytes("<d>" + new string(' ', 30_000_000) + "</d>")));
        bombe.Length.ShouldBeLessThan(1_000_000);
        var r = await Lire(bombe, "a.docx", new LimitesDExtraction { OctetsDecompresses = 5_000_000 });
        r.Etat.ShouldBe(EtatDExtraction.TropGros);
        r.Motif.ShouldNotBeNull().ShouldContain("démesuré");
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.odt")]
    [InlineData("a.xlsx")]
    [InlineData("a.xml")]
    public async Task Dtd_Refusee(string nom)
    {
        var octets = Path.GetExtension(nom) switch
        {
            ".docx" => Fabrique.Zip(("[Content_Types].xml", "<Types/>"), ("word/document.xml", Entites + "<t>&c;&b;</t>")),
            ".odt" => Fabrique.Zip(("META-INF/manifest.xml", "<m/>"), ("content.xml", Entites + "<p>&c;&b;</p>")),
            ".xlsx" => Fabrique.Zip(("[Content_Types].xml", "<Types/>"), ("xl/sharedStrings.xml", Entites + "<sst>&c;&b;</sst>")),
            _ => Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + Entites + "<t>&c;&b;</t>"),
        };
        var r = await Lire(octets, nom);
        r.Etat.ShouldBe(EtatDExtraction.Corrompu);
        r.Motif.ShouldNotBeNull().ShouldContain("DTD");
        r.Texte.ShouldNotContain("root:");
    }

    [Fact]
    public async Task TexteTropLong_LeDebutEstGarde()
    {
        var r = await Lire(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("créance ", 1000))), "a.txt", new LimitesDExtraction { Caracteres = 100 });
        r.Etat.ShouldBe(EtatDExtraction.TropGros);
        r.Texte.Length.ShouldBe(100);
        r.PeutEtreRetente.ShouldBeTrue();
    }

    [Fact]
    public async Task FichierTropGros_RefuseSansEtreLu()
    {
        var r = await Lire(new byte[2_000_000], "a.txt", new LimitesDExtraction { Octets = 1_000_000 });
        r.Etat.ShouldBe(EtatDExtraction.TropGros);
    }

    [Fact]
    public async Task ArchivesEmboitees_ProfondeurBornee()
    {
        var dedans = Fabrique.Zip(("fond.txt", Encoding.UTF8.GetBytes("tout au fond")));
        for (var i = 0; i < 20; i++) dedans = Fabrique.Zip(("suite.zip", dedans));
        var r = await Lire(dedans, "a.zip");
        r.Texte.ShouldNotContain("tout au fond");
        r.Etat.ShouldBeOneOf(EtatDExtraction.Lu, EtatDExtraction.SansTexte);
    }

    [Fact]
    public async Task Archive_MilleFichiers_LesAutresSontComptes()
    {
        var r = await Lire(Fabrique.Zip([.. Enumerable.Range(0, 300).Select(i => (FormattableString.Invariant($"f{i}.txt"), "mot"))]), "a.zip");
        r.Etat.ShouldBe(EtatDExtraction.Lu);
        r.Motif.ShouldNotBeNull().ShouldContain("100\u00A0fichiers joints au-delà de la limite");
    }

    [Fact]
    public async Task Programme_Interminable_TueALHeure()
    {
        if (OperatingSystem.IsWindows()) return;
        var depart = Stopwatch.GetTimestamp();
        var r = await Programme.LancerAsync("/bin/sleep", ["30"], TimeSpan.FromMilliseconds(300), 1000, 500, default);
        r.TropLong.ShouldBeTrue();
        Stopwatch.GetElapsedTime(depart).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Programme_Bavard_CoupeEtTue()
    {
        if (OperatingSystem.IsWindows()) return;
        var r = await Programme.LancerAsync("/usr/bin/yes", ["créance"], TimeSpan.FromSeconds(20), 10_000, 500, default);
        r.Sortie.Length.ShouldBe(10_000);
    }

    // The name is an argument, not a piece of script.
    [Fact]
    public async Task Programme_ArgumentQuiSeCroitUneCommande_ResteUnArgument()
    {
        if (OperatingSystem.IsWindows()) return;
        var r = await Programme.LancerAsync("/bin/echo", ["$(id)", "; ls", "`id`"], TimeSpan.FromSeconds(5), 1000, 500, default);
        Encoding.UTF8.GetString(r.Sortie).ShouldBe("$(id) ; ls `id`\n");
    }

    [Fact]
    public async Task Html_ImbricationSansFin_NeDebordePas()
    {
        var r = await Lire(Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div><b>", 200_000)) + "fond"), "a.html");
        r.Texte.Trim().ShouldBe("fond");
    }

    [Fact]
    public async Task Rtf_ImbricationSansFin_Arrete()
    {
        var r = await Lire(Encoding.UTF8.GetBytes("{\\rtf1 " + new string('{', 100_000)), "a.rtf");
        r.Etat.ShouldBe(EtatDExtraction.TropGros);
    }

    private static async Task<ResultatExtraction> Lire(byte[] octets, string nom, LimitesDExtraction? limites = null)
    {
        using var contenu = new MemoryStream(octets);
        return await new Extracteur(limites).ExtraireAsync(contenu, nom, default);
    }
}
