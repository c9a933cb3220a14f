using System.Text.RegularExpressions;
using Recouvrement.Infrastructure.Extraction;
using Recouvrement.Recherche.Extraction;
using Xunit.Abstractions;

namespace Recouvrement.Infrastructure.Tests.Extraction;

/// <summary>
/// The published files of real life and of real malice: each must give the phrase found in it by other programs (pdftotext,
/// antiword, catdoc, tesseract), or the flag its maker meant. Several phrases are separated by « | ».
/// </summary>
public sealed partial class DocumentsReelsTests(ITestOutputHelper sortie)
{
    private static readonly Extracteur Extracteur = new(new LimitesDExtraction { PagesReconnues = 2 });

    [Theory]
    [InlineData("poi__Bug50936_2.doc", EtatDExtraction.Lu, "Précision des objectifs des cours internautiques")]
    [InlineData("poi__Bug51890.doc", EtatDExtraction.Lu, "répertoire téléphonique")]
    [InlineData("poi__Word6.doc", EtatDExtraction.Lu, "The quick brown fox jumps over the lazy dog")]
    [InlineData("poi__bug53475-password-is-pass.docx", EtatDExtraction.Chiffre, "")]
    [InlineData("OpenXmlPowerTools__WC055-French.docx", EtatDExtraction.Lu, "facilite la normalisation mondiale des télécommunications")]
    [InlineData("tika__testWORD_truncated.docx", EtatDExtraction.Corrompu, "")]
    [InlineData("poi__ExternalEntityInText.docx", EtatDExtraction.Corrompu, "")]
    [InlineData("tika__testExternalRefs.docx", EtatDExtraction.Lu, "Testing INCLUDEPICTURE")]
    [InlineData("poi__SimpleMacro.docm", EtatDExtraction.Lu, "This is a macro word processing document")]
    [InlineData("odfdo__dormeur_notes.odt", EtatDExtraction.Lu, "Le dormeur du val|frais cresson bleu")]
    [InlineData("tika__testODTEncrypted.odt", EtatDExtraction.Chiffre, "")]
    [InlineData("tika__testODTnotaZipFile.odt", EtatDExtraction.Corrompu, "")]
    [InlineData("tika__testRTFVarious.rtf", EtatDExtraction.Lu, "This is the header text.|Footnote appears here")]
    [InlineData("pdfplumber__2023-06-20-PV.pdf", EtatDExtraction.Lu, "protégé en vertu du règlement 1274")]
    [InlineData("pdfbox__PDFBOX-3110-poems-beads.pdf", EtatDExtraction.Lu, "parties d'apothicaire|Wer reitet so spät")]
    [InlineData("pdfjs__bug1868759.pdf", EtatDExtraction.Lu, "intelligence artificielle|décisions d’achat éclairées")]
    [InlineData("invoice2data__NetpresseInvoice.pdf", EtatDExtraction.Lu, "Indemnité forfaitaire de recouvrement|56,02")]
    [InlineData("pdfjs__160F-2019.pdf", EtatDExtraction.Lu, "Certificat de salaire")]
    [InlineData("ocrmypdf__francais.pdf", EtatDExtraction.Lu, "Portez ce vieux whisky au juge blond qui fume")]
    [InlineData("tika__testOCR.pdf", EtatDExtraction.Lu, "Happy New Year 2003!")]
    [InlineData("pypdf__r6-both-passwords.pdf", EtatDExtraction.Chiffre, "")]
    [InlineData("pypdf__r6-owner-password.pdf", EtatDExtraction.Lu, "pdf encryption test")]
    [InlineData("pdfjs__REDHAT-1531897-0.pdf", EtatDExtraction.Corrompu, "")]
    [InlineData("tika__testAppleSingleFile.pdf", EtatDExtraction.Lu, "Hello World")]
    [InlineData("php-mime__m0024-piece-jointe-doc.eml", EtatDExtraction.Lu, "Biodiversité de semaine en semaine.doc|sécheresse printanière")]
    [InlineData("php-mime__m0002-iso-8859-1.eml", EtatDExtraction.Lu, "Mail avec fichier attaché de 3ko")]
    [InlineData("tika__testHTML_utf8.html", EtatDExtraction.Lu, "Content with UTF-8 chars|åäö")]
    [InlineData("poi__attachment_test_msg.msg", EtatDExtraction.Lu, "test pièce jointe 1|test-unicode.doc|pj1.txt")]
    [InlineData("msgreader__EmailWithMsgAttachment.msg", EtatDExtraction.Lu, "FW: Msg Attachment Test|Msg Attachment Test")]
    [InlineData("charset__sample-french-1.windows-1252.txt", EtatDExtraction.Lu, "le fond du génie français")]
    [InlineData("charset__sample-french.utf-8.txt", EtatDExtraction.Lu, "le fond du génie français")]
    [InlineData("poi__poc-xmlbomb.xlsx", EtatDExtraction.Corrompu, "")]
    [InlineData("tika__testWordPerfect_42.doc", EtatDExtraction.TypeInconnu, "")]
    [InlineData("tesseract__eurotext.tif", EtatDExtraction.Lu, "saute par-dessus le chien paresseux")]
    [InlineData("tika__testOCR_spacing.png", EtatDExtraction.Lu, "The quick brown fox")]
    public async Task Extraire_DocumentPublie_DonneSaPhraseOuSonEtat(string fichier, EtatDExtraction etat, string phrases)
    {
        if (await LireAsync(fichier) is not { } r) return;
        sortie.WriteLine($"{r.Etat} {r.Format} {r.Motif} {r.Texte.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        sortie.WriteLine(r.Texte.Length > 1500 ? r.Texte[..1500] : r.Texte);
        if (ManqueUnProgramme(r)) return;
        r.Etat.ShouldBe(etat);
        if (etat != EtatDExtraction.Lu) r.Motif.ShouldNotBeNullOrEmpty();
        var lu = Blancs().Replace(r.Texte, " ");
        foreach (var phrase in phrases.Split('|', StringSplitOptions.RemoveEmptyEntries)) lu.ShouldContain(phrase, Case.Sensitive);
    }

    [Fact]
    public async Task Extraire_PdfDeDeuxPages_DitLaPage()
    {
        if (await LireAsync("pdfbox__PDFBOX-3110-poems-beads.pdf") is not { } r || ManqueUnProgramme(r)) return;
        var original = new Recouvrement.Recherche.Index.TexteOriginal(r.Texte, r.Pages);
        original.Page(r.Texte.IndexOf("Wer reitet", StringComparison.Ordinal)).ShouldBe(1);
        original.Page(r.Texte.IndexOf("clystère carminatif", StringComparison.Ordinal)).ShouldBe(2);
    }

    // A loop of pages, an archive that holds itself, one that announces four gigabytes, three hundred attachments.
    [Theory]
    [InlineData("pdfjs__Pages-tree-refs.pdf")]
    [InlineData("tika__droste.zip")]
    [InlineData("tika__testZIP_corrupted_oom.zip")]
    [InlineData("php-mime__issue408-300-pieces.eml")]
    public async Task Extraire_FichierPiege_FinitVite(string fichier)
    {
        var depart = System.Diagnostics.Stopwatch.GetTimestamp();
        if (await LireAsync(fichier) is not { } r) return;
        sortie.WriteLine($"{r.Etat} {r.Motif} {r.PiecesJointes.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)} pièces");
        System.Diagnostics.Stopwatch.GetElapsedTime(depart).ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    // Its fonts name no letter: « HUFLFH » is not « ercice ». Recognised, or flagged; never indexed as it is.
    // The names are those that the maker of the file gives; what is attached is what Word and a text editor open.
    [Fact]
    public async Task Joindre_MessageOutlook_RendSesFichiers()
    {
        if (DonneesReelles.Chemin("documents", "poi__attachment_test_msg.msg") is not { } chemin) return;
        await using var contenu = File.OpenRead(chemin);
        var jointes = await new JointesDeCourriel().ListerAsync(contenu, "message.msg");
        jointes.Select(j => j.Nom).ShouldBe(["test-unicode.doc", "pj1.txt"], ignoreOrder: true);
        jointes.Single(j => j.Nom.EndsWith(".doc", StringComparison.Ordinal)).Octets.Span[..4].ToArray().ShouldBe([0xD0, 0xCF, 0x11, 0xE0]);
    }

    [Fact]
    public async Task Extraire_PdfSansLettres_JamaisDeCharabia()
    {
        if (await LireAsync("neolegal__liasse-2050_7.pdf") is not { } r) return;
        sortie.WriteLine($"{r.Etat} {r.Motif}");
        r.Texte.ShouldNotContain("HUFLFH");
        if (r.Etat == EtatDExtraction.Lu) r.Motif.ShouldNotBeNull().ShouldContain("2 premières pages");
    }

    [Fact]
    public async Task Extraire_FichiersDuDossier_AucunNEchappeAuxTests()
    {
        if (DonneesReelles.Chemin("documents") is not { } dossier) return;
        foreach (var fichier in Directory.EnumerateFiles(dossier))
            (await LireAsync(Path.GetFileName(fichier)))!.Etat.ShouldBeOneOf(Enum.GetValues<EtatDExtraction>());
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Blancs();

    private bool ManqueUnProgramme(ResultatExtraction r)
    {
        if (r.Etat != EtatDExtraction.ProgrammeAbsent) return false;
        sortie.WriteLine("non exécuté : " + r.Motif);
        return true;
    }

    private async Task<ResultatExtraction?> LireAsync(string fichier)
    {
        if (DonneesReelles.Chemin("documents", fichier) is not { } chemin)
        {
            sortie.WriteLine("non exécuté : les documents d'essai ne sont pas sur cette machine");
            return null;
        }

        await using var contenu = File.OpenRead(chemin);
        return await Extracteur.ExtraireAsync(contenu, fichier, default);
    }
}
