using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Recouvrement.Actes.Modeles;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Tests.Outils;
using static Recouvrement.Actes.Tests.Outils.FabriqueDocx;

namespace Recouvrement.Actes.Tests.Surete;

public sealed class FichiersHostilesTests
{
    internal static void DoitEtreRefuse(byte[] octets, MotifRefus motif)
    {
        var avant = GC.GetAllocatedBytesForCurrentThread();
        var horloge = Stopwatch.StartNew();

        var lecture = ModeleWord.Lire(octets);

        lecture.EstLu.ShouldBeFalse();
        lecture.Motif.ShouldBe(motif);
        lecture.Refus.ShouldEndWith(".");
        lecture.Refus!.Split(". ").Length.ShouldBe(1, "une seule phrase");
        horloge.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
        (GC.GetAllocatedBytesForCurrentThread() - avant).ShouldBeLessThan(300L * 1024 * 1024);
    }

    [Fact]
    public void FichierVide_EstRefuse() => DoitEtreRefuse([], MotifRefus.PasUnDocumentWord);

    [Fact]
    public void Texte_EstRefuse() => DoitEtreRefuse("Bonjour {{nom}}"u8.ToArray(), MotifRefus.PasUnDocumentWord);

    [Fact]
    public void Pdf_EstRefuse() => DoitEtreRefuse("%PDF-1.7"u8.ToArray(), MotifRefus.PasUnDocumentWord);

    [Fact]
    public void AutreArchive_EstRefusee() => DoitEtreRefuse(Archive(("lisez-moi.txt", "x")), MotifRefus.PasUnDocumentWord);

    [Fact]
    public void Classeur_EstRefuse() => DoitEtreRefuse(
        new FabriqueDocx(P("x")) { Document = "xl/workbook.xml", TypePrincipal = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml" }.Octets(),
        MotifRefus.PasUnDocumentWord);

    [Fact]
    public void DocumentChiffre_EstRefuseCommeProtege()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[512]];

        DoitEtreRefuse(ole, MotifRefus.Chiffre);
    }

    [Fact]
    public void AncienWord_EstRefuse() => DoitEtreRefuse([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1024]], MotifRefus.PasUnDocumentWord);

    [Fact]
    public void EntreeChiffreeDuZip_EstRefusee()
    {
        var octets = Paragraphes("x").Octets();
        for (var i = 0; i < octets.Length - 4; i++)
        {
            if (octets.AsSpan(i, 4).SequenceEqual("PK\u0001\u0002"u8))
            {
                octets[i + 8] |= 1;
            }
        }

        DoitEtreRefuse(octets, MotifRefus.Chiffre);
    }

    [Fact]
    public void DocumentAMacros_EstRefuse() => DoitEtreRefuse(
        new FabriqueDocx(P("x")) { TypePrincipal = "application/vnd.ms-word.document.macroEnabled.main+xml" }.Octets(), MotifRefus.Macros);

    [Fact]
    public void ProjetVba_EstRefuse() => DoitEtreRefuse(
        Paragraphes("x").Relation("vbaProject", "vbaProject.bin", externe: false).Fichier("word/vbaProject.bin", "x").Octets(), MotifRefus.Macros);

    [Fact]
    public void ObjetActif_EstRefuse() => DoitEtreRefuse(
        Paragraphes("x").Relation("control", "activeX/activeX1.xml", externe: false).Octets(), MotifRefus.Macros);

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.999)]
    public void FichierTronque_EstRefuse(double part)
    {
        var octets = Paragraphes("Bonjour {{nom}}").Octets();

        DoitEtreRefuse(octets[..(int)(octets.Length * part)], MotifRefus.Illisible);
    }

    [Fact]
    public void BombeDeCompression_EstRefusee()
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var flux = zip.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                flux.Write(zeros);
            }
        }

        DoitEtreRefuse(sortie.ToArray(), MotifRefus.TropGros);
    }

    [Fact]
    public void TailleDeclareeMensongere_EstRefusee()
    {
        // The central directory says 10 bytes; the stream gives a megabyte.
        var octets = Archive(("word/document.xml", new string(' ', 1024 * 1024)));
        var i = octets.AsSpan().IndexOf("PK\u0001\u0002"u8);
        BitConverter.TryWriteBytes(octets.AsSpan(i + 24), 10);

        DoitEtreRefuse(octets, MotifRefus.TropGros);
    }

    [Fact]
    public void EntreesQuiSeChevauchent_SontRefusees()
    {
        // Fifield's bombs make every entry share the same data: the second entry points into the first.
        var octets = Archive(("a.bin", "aaaaaaaa"), ("b.bin", "aaaaaaaa"));
        var premiere = octets.AsSpan().IndexOf("PK\u0001\u0002"u8);
        var seconde = premiere + 4 + octets.AsSpan(premiere + 4).IndexOf("PK\u0001\u0002"u8);
        octets.AsSpan(premiere + 42, 4).CopyTo(octets.AsSpan(seconde + 42));

        DoitEtreRefuse(octets, MotifRefus.TropGros);
    }

    [Fact]
    public void CentMegaoctetsDeXml_SontRefuses() =>
        DoitEtreRefuse(new FabriqueDocx(string.Concat(Enumerable.Repeat(P("a"), 1_600_000))).Octets(), MotifRefus.TropGros);

    [Fact]
    public void XmlSansFondDImbrication_EstRefuse() => DoitEtreRefuse(
        new FabriqueDocx(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 100_000))).Octets(), MotifRefus.TropGros);

    [Fact]
    public void TropDEntrees_SontRefusees() =>
        DoitEtreRefuse(Archive([.. Enumerable.Range(0, 5000).Select(i => ("word/" + i.ToString(CultureInfo.InvariantCulture) + ".bin", "x"))]), MotifRefus.TropGros);

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("word/../../x.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/x.xml")]
    [InlineData("word\\document.xml")]
    [InlineData("word/document.xml")]
    public void NomDEntreeInterdit_EstRefuse(string nom)
    {
        // The last line is a second entry of the same name: two readers would not read the same document.
        using var sortie = new MemoryStream(Paragraphes("x").Octets());
        using var copie = new MemoryStream();
        sortie.CopyTo(copie);
        using (var zip = new ZipArchive(copie, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var flux = zip.CreateEntry(nom).Open();
            flux.Write("x"u8);
        }

        DoitEtreRefuse(copie.ToArray(), MotifRefus.CheminInterdit);
    }

    private static byte[] Archive(params (string Nom, string Contenu)[] entrees)
    {
        using var sortie = new MemoryStream();
        using (var zip = new ZipArchive(sortie, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nom, contenu) in entrees)
            {
                using var flux = zip.CreateEntry(nom).Open();
                flux.Write(Encoding.UTF8.GetBytes(contenu));
            }
        }

        return sortie.ToArray();
    }
}
