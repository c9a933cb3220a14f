using System.Text;
using Recouvrement.Infrastructure.Extraction;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Tests.Extraction;

public class ExtracteurTests
{
    private const string Phrase = "L’échéance est fixée au 3 décembre ; créance : 1 234,56 €.";

    [Fact]
    public async Task Docx_MotCoupeEnMorceaux_EstRecolle() =>
        (await Lire(Fabrique.Docx("<w:p><w:r><w:t>cré</w:t></w:r><w:r><w:t>ance</w:t></w:r></w:p><w:p><w:r><w:t>due</w:t></w:r></w:p>"), "a.docx"))
            .Texte.ShouldBe("créance\ndue\n");

    [Fact]
    public async Task Docx_TableauNoteEtZoneDeTexte_LusUneFois()
    {
        var r = await Lire(Fabrique.DocxAvecNote(
            "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Principal</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>100</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><mc:AlternateContent xmlns:mc=\"x\"><mc:Choice><w:t>encadré</w:t></mc:Choice><mc:Fallback><w:t>encadré</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + "<w:p><w:r><w:instrText>PAGE</w:instrText><w:delText>supprimé</w:delText></w:r></w:p>", "en note"), "a.docx");
        r.Texte.ShouldContain("Principal");
        r.Texte.Split("encadré").Length.ShouldBe(2);
        r.Texte.ShouldContain("en note");
        r.Texte.ShouldNotContain("PAGE");
        r.Texte.ShouldNotContain("supprimé");
    }

    [Fact]
    public async Task Docx_SautsDePage_DonnentLesPages()
    {
        var r = await Lire(Fabrique.Docx(
            "<w:p><w:r><w:t>une</w:t><w:br w:type=\"page\"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>deux</w:t></w:r></w:p>"
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>trois</w:t></w:r></w:p>"), "a.docx");
        var original = new Recouvrement.Recherche.Index.TexteOriginal(r.Texte, r.Pages);
        new[] { "une", "deux", "trois" }.Select(m => original.Page(r.Texte.IndexOf(m, StringComparison.Ordinal))).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Odt_NoteDansUnePhrase_NeLaCoupePas()
    {
        var r = await Lire(Fabrique.Odt(
            "<text:p>Le dormeur<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>la note</text:p></text:note-body></text:note> du<text:s text:c=\"2\"/>val</text:p>"), "a.odt");
        r.Texte.ShouldContain("Le dormeur du  val");
        r.Texte.ShouldContain("la note");
    }

    [Fact]
    public async Task Xlsx_Cellules_LuesParLigne()
    {
        var r = await Lire(Fabrique.Xlsx("<si><t>Débiteur</t></si><si><r><t>Dup</t></r><r><t>ont</t></r></si>",
            "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c><v>1234.56</v></c><c t=\"inlineStr\"><is><t>direct</t></is></c></row>"), "a.xlsx");
        r.Texte.ShouldBe("Créances\nDébiteur\tDupont\t\n1234.56\tdirect\t\n");
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("windows-1252", false)]
    [InlineData("macintosh", false)]
    public async Task Texte_Encodage_Devine(string nom, bool marque)
    {
        var encodage = CodePagesEncodingProvider.Instance.GetEncoding(nom) ?? Encoding.GetEncoding(nom);
        var texte = $"{Phrase} Le débiteur n’a pas réglé sa dette à l’échéance prévue ; à défaut, où qu’il soit, ça ira.";
        byte[] octets = [.. marque ? encodage.GetPreamble() : [], .. encodage.GetBytes(texte)];
        (await Lire(octets, "a.txt")).Texte.ShouldBe(texte);
    }

    [Fact]
    public async Task Texte_Dos_Devine() =>
        (await Lire(CodePagesEncodingProvider.Instance.GetEncoding(850)!.GetBytes("Le débiteur a été assigné à comparaître, à défaut de règlement"), "a.txt"))
            .Texte.ShouldBe("Le débiteur a été assigné à comparaître, à défaut de règlement");

    [Fact]
    public async Task Html_BalisesScriptsEtEntites_ResteLeTexteVisible()
    {
        var r = await Lire(Encoding.UTF8.GetBytes(
            "<!DOCTYPE html><html><head><title>Titre</title><style>p{}</style><script>var a='<p>caché</p>';</script></head><body><p title='a>b'>cr&eacute;ance<br>due &amp; exigible</p><!-- caché --><p>a < b</p></body>"), "a.html");
        r.Texte.ShouldBe("Titre\ncréance\ndue & exigible\na < b\n");
    }

    [Fact]
    public async Task Html_JeuDeclare_Suivi() =>
        (await Lire(Encoding.Latin1.GetBytes("<html><meta charset=\"iso-8859-1\"><p>créance</p></html>"), "a.html")).Texte.ShouldContain("créance");

    [Theory]
    [InlineData(@"{\rtf1\ansi\ansicpg1252 cr\'e9ance due\par fin}", "créance due\nfin")]
    [InlineData(@"{\rtf1\ansi\uc1 \u339?uvre \u8364?}", "œuvre €")]
    [InlineData(@"{\rtf1{\fonttbl{\f0 Arial;}}{\*\generator Riched;}{\info{\title caché}}vu}", "vu")]
    [InlineData(@"{\rtf1 a\tab b\~c\_d\{e\}}", "a\tb\u00A0c-d{e}")]
    [InlineData(@"{\rtf1 a{\pict\bin5 }{}}}}b}", "ab")]
    [InlineData(@"{\rtf1 sans fin", "sans fin")]
    public async Task Rtf_Lu(string rtf, string attendu) => (await Lire(Encoding.Latin1.GetBytes(rtf), "a.rtf")).Texte.Trim().ShouldBe(attendu);

    [Fact]
    public async Task Courriel_PartiesPiecesEtMotsCodes_Lus()
    {
        var docx = Convert.ToBase64String(Fabrique.Docx("<w:p><w:r><w:t>texte de la pièce</w:t></w:r></w:p>"));
        var r = await Lire(Encoding.Latin1.GetBytes(string.Join("\r\n",
            "From: =?utf-8?B?SsOpcsO0bWU=?= <j@example.fr>", "Subject: =?iso-8859-1?Q?Cr=E9ance?=", " =?iso-8859-1?Q?_due?=", "MIME-Version: 1.0",
            "Content-Type: multipart/mixed; boundary=\"=_a\"", "", "préambule", "--=_a", "Content-Type: multipart/alternative; boundary=b", "",
            "--b", "Content-Type: text/plain; charset=iso-8859-1", "Content-Transfer-Encoding: quoted-printable", "", "le d=E9bi=", "teur", "--b",
            "Content-Type: text/html; charset=utf-8", "", "<p>version page</p>", "--b--", "--=_a",
            "Content-Type: application/octet-stream", "Content-Disposition: attachment; filename*=utf-8''pi%C3%A8ce.docx", "Content-Transfer-Encoding: base64", "", docx, "--=_a--")), "a.eml");
        r.Etat.ShouldBe(EtatDExtraction.Lu);
        r.Texte.ShouldStartWith("Objet : Créance due\nDe : Jérôme <j@example.fr>\n");
        r.Texte.ShouldContain("le débiteur");
        r.Texte.ShouldNotContain("version page");
        r.Texte.ShouldContain("texte de la pièce");
        r.PiecesJointes.ShouldBe(["pièce.docx"]);
    }

    // What is attached and cannot be read is told: nobody may believe that its words would be found.
    [Fact]
    public async Task Courriel_PieceJointeIllisible_EstDiteAvecSaRaison()
    {
        var r = await Lire(Encoding.UTF8.GetBytes(string.Join("\r\n",
            "From: a@example.fr", "Subject: envoi", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "",
            "--b", "Content-Type: text/plain", "", "bonjour", "--b",
            "Content-Type: application/octet-stream; name=coupe.docx", "Content-Disposition: attachment; filename=coupe.docx", "Content-Transfer-Encoding: base64", "",
            Convert.ToBase64String(Fabrique.Docx("<w:p><w:r><w:t>perdu</w:t></w:r></w:p>")[..80]), "--b--")), "a.eml");

        r.Etat.ShouldBe(EtatDExtraction.Lu);
        r.Motif.ShouldNotBeNull().ShouldStartWith("« coupe.docx » n’a pas été lu");
    }

    [Fact]
    public async Task Archive_FichiersDedans_Lus()
    {
        var r = await Lire(Fabrique.Zip(("a.docx", Fabrique.Docx("<w:p><w:r><w:t>dans le zip</w:t></w:r></w:p>")), ("b/c.txt", Encoding.UTF8.GetBytes("et ceci"))), "a.zip");
        r.Texte.ShouldContain("dans le zip");
        r.Texte.ShouldContain("et ceci");
        r.PiecesJointes.ShouldBe(["a.docx", "b/c.txt"]);
    }

    [Fact]
    public async Task Pdf_SansProgramme_LeDit()
    {
        using var contenu = new MemoryStream(Fabrique.Pdf("creance"));
        var r = await new Extracteur(null, Programmes.Aucun).ExtraireAsync(contenu, "a.pdf", default);
        r.Etat.ShouldBe(EtatDExtraction.ProgrammeAbsent);
        r.Motif.ShouldNotBeNull().ShouldContain("pdftotext");
        r.PeutEtreRetente.ShouldBeTrue();
    }

    [Theory]
    [InlineData("a.exe", new byte[] { 0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0 }, EtatDExtraction.TypeInconnu)]
    [InlineData("a.txt", new byte[0], EtatDExtraction.SansTexte)]
    [InlineData("a.txt", new byte[] { 32, 10, 32 }, EtatDExtraction.SansTexte)]
    [InlineData("a.pdf", new byte[] { 97, 98, 99 }, EtatDExtraction.Corrompu)]
    [InlineData("a.docx", new byte[] { 0x50, 0x4B, 3, 4, 0, 0, 0 }, EtatDExtraction.Corrompu)]
    [InlineData("a.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 }, EtatDExtraction.Corrompu)]
    public async Task Fichier_NonLu_DitPourquoi(string nom, byte[] octets, EtatDExtraction etat)
    {
        var r = await Lire(octets, nom);
        r.Etat.ShouldBe(etat);
        r.Motif.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Fichier_NomTrompeur_LeContenuDecide() =>
        (await Lire(Fabrique.Docx("<w:p><w:r><w:t>vu</w:t></w:r></w:p>"), "a.doc")).Texte.Trim().ShouldBe("vu");

    private static async Task<ResultatExtraction> Lire(byte[] octets, string nom)
    {
        using var contenu = new MemoryStream(octets);
        return await new Extracteur().ExtraireAsync(contenu, nom, default);
    }
}
