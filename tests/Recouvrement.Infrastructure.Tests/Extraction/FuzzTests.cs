using System.Text;
using Recouvrement.Infrastructure.Extraction;
using Recouvrement.Recherche.Extraction;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Extraction;

/// <summary>
/// Files damaged at random, always the same ones: whatever the file, an answer, soon, and never an exception. Some 23,000 files by
/// default; RECOUVREMENT_ESSAI_FUZZ=5 for more than 100,000.
/// </summary>
public class FuzzTests(ITestOutputHelper sortie)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly int Fois = int.TryParse(
        Environment.GetEnvironmentVariable("RECOUVREMENT_ESSAI_FUZZ"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 1;

    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("xlsx")]
    [InlineData("rtf")]
    [InlineData("html")]
    [InlineData("eml")]
    [InlineData("txt")]
    [InlineData("xml")]
    [InlineData("zip")]
    public async Task Extraire_FichierAbimeAuHasard_RepondToujours(string format)
    {
        var modele = Modele(format);
        var hasard = new Random(format.Length + 2026);
        for (var essai = 0; essai < 1500 * Fois; essai++) await Eprouver(Abimer(modele, hasard), "a." + format);
    }

    // The archive is sound, what it holds is not: the damage reaches the reader of the format.
    [Theory]
    [InlineData("docx")]
    [InlineData("odt")]
    [InlineData("xlsx")]
    public async Task Extraire_PartieAbimeeAuHasard_RepondToujours(string format)
    {
        var hasard = new Random(7);
        using var modele = new MemoryStream(Modele(format));
        using var zip = new System.IO.Compression.ZipArchive(modele);
        var parties = zip.Entries.Select(e =>
        {
            using var flux = e.Open();
            using var copie = new MemoryStream();
            flux.CopyTo(copie);
            return (Nom: e.FullName, Contenu: copie.ToArray());
        }).ToList();
        for (var essai = 0; essai < 1500 * Fois; essai++)
            await Eprouver(Fabrique.Zip([.. parties.Select(p => (p.Nom, hasard.Next(3) == 0 ? p.Contenu : Abimer(p.Contenu, hasard)))]), "a." + format);
    }

    [Theory]
    [InlineData("poi__Bug51890.doc")]
    [InlineData("poi__Word6.doc")]
    [InlineData("poi__attachment_test_msg.msg")]
    [InlineData("msgreader__EmailWithMsgAttachment.msg")]
    [InlineData("php-mime__m0002-iso-8859-1.eml")]
    [InlineData("tika__testRTFVarious.rtf")]
    [InlineData("odfdo__dormeur_notes.odt")]
    [InlineData("OpenXmlPowerTools__WC055-French.docx")]
    public async Task Extraire_DocumentReelAbimeAuHasard_RepondToujours(string fichier)
    {
        if (DonneesReelles.Chemin("documents", fichier) is not { } chemin)
        {
            sortie.WriteLine("non exécuté : les documents d'essai ne sont pas sur cette machine");
            return;
        }

        var modele = await File.ReadAllBytesAsync(chemin);
        var hasard = new Random(fichier.Length);
        for (var essai = 0; essai < 250 * Fois; essai++) await Eprouver(Abimer(modele, hasard), fichier);
    }

    [Fact]
    public async Task Extraire_BruitPur_RepondToujours()
    {
        var hasard = new Random(1);
        byte[][] debuts =
        [
            [], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "{\\rtf1 "u8.ToArray(), "<html>"u8.ToArray(), "From: a\nTo: b\nSubject: c\n"u8.ToArray(), [0xFF, 0xFE],
        ];
        for (var essai = 0; essai < 3000 * Fois; essai++)
        {
            var bruit = new byte[hasard.Next(2000)];
            hasard.NextBytes(bruit);
            await Eprouver([.. debuts[hasard.Next(debuts.Length)], .. bruit], "a.bin");
        }
    }

    private static async Task Eprouver(byte[] octets, string nom)
    {
        using var contenu = new MemoryStream(octets);
        var lecture = new Extracteur(new LimitesDExtraction { Duree = TimeSpan.FromSeconds(3), OctetsDecompresses = 20_000_000 }, Programmes.Aucun)
            .ExtraireAsync(contenu, nom, default);
        var r = await lecture.WaitAsync(Patience);
        if (r.Etat != EtatDExtraction.Lu && string.IsNullOrEmpty(r.Motif)) throw new InvalidOperationException("Un refus sans motif.");
        for (var i = 1; i < r.Pages.Count; i++)
            if (r.Pages[i] < r.Pages[i - 1] || r.Pages[i] > r.Texte.Length) throw new InvalidOperationException("Des pages hors du texte.");
    }

    // A few bytes changed, a piece cut out, doubled, or moved.
    private static byte[] Abimer(byte[] modele, Random hasard)
    {
        var octets = modele.ToList();
        for (var n = hasard.Next(1, 8); n > 0 && octets.Count > 4; n--)
        {
            var (i, longueur) = (hasard.Next(octets.Count), hasard.Next(1, 40));
            switch (hasard.Next(5))
            {
                case 0: octets[i] = (byte)hasard.Next(256); break;
                case 1: octets.RemoveRange(i, Math.Min(longueur, octets.Count - i)); break;
                case 2: octets.InsertRange(i, octets.GetRange(i, Math.Min(longueur, octets.Count - i))); break;
                case 3: octets[i] = (byte)(octets[i] ^ (1 << hasard.Next(8))); break;
                default: octets.RemoveRange(i, hasard.Next(10) == 0 ? octets.Count - i : 0); break;
            }
        }

        return [.. octets];
    }

    private static byte[] Modele(string format) => format switch
    {
        "docx" => Fabrique.DocxAvecNote("<w:p><w:r><w:t>créance</w:t><w:tab/><w:br w:type=\"page\"/></w:r></w:p>", "note"),
        "odt" => Fabrique.Odt("<text:p>Le<text:note><text:note-body>x</text:note-body></text:note><text:s text:c=\"3\"/></text:p>"),
        "xlsx" => Fabrique.Xlsx("<si><t>Débiteur</t></si>", "<row><c t=\"s\"><v>0</v></c></row>"),
        "rtf" => Encoding.Latin1.GetBytes("{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 A;}}cr\\'e9ance \\u339?uvre\\par{\\*\\x y}{\\pict\\bin3 abc}\\page fin}"),
        "html" => Encoding.UTF8.GetBytes("<!DOCTYPE html><html><head><meta charset=utf-8><script>x</script></head><body><p a='b'>cr&eacute;ance<br/><!-- c --></p></body></html>"),
        "eml" => Encoding.Latin1.GetBytes("From: =?utf-8?B?SsOp?=\r\nSubject: =?iso-8859-1?Q?a=E9?=\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\na=C3=A9\r\n--b\r\nContent-Disposition: attachment; filename*=utf-8''%C3%A9.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nYWJj\r\n--b--\r\n"),
        "xml" => Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?><f><n a=\"1\">créance</n><![CDATA[x]]></f>"),
        "zip" => Fabrique.Zip(("a.txt", "abc"), ("b/c.html", "<html><p>x")),
        _ => Encoding.UTF8.GetBytes("La créance est certaine, liquide et exigible : 1 234,56 €."),
    };
}
