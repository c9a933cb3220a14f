using System.Text;
using Recouvrement.Application.Pieces;

namespace Recouvrement.Infrastructure.Tests.Persistance;

/// <summary>What the first bytes of a file say against its name. The signatures are those of the formats' own specifications.</summary>
public sealed class TypesDePieceTests
{
    private static readonly byte[] Compose = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    // A password makes an old container of a recent document (MS-OFFCRYPTO 2.3): it is taken, then flagged when it is read.
    [Theory]
    [InlineData("contrat.docx")]
    [InlineData("releve.XLSX")]
    [InlineData("ancien.xls")]
    [InlineData("courriel.msg")]
    public void Contredit_ContenantCompose_EstPris(string nom) => TypesDePiece.Contredit(nom, Compose).ShouldBeNull();

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.pdf", "\0\u0005\u0016\aAppleSingle %PDF-1.4")]
    [InlineData("a.doc", "{\\rtf1 ")]
    [InlineData("a.gif", "GIF89a")]
    [InlineData("a.tif", "MM\0*")]
    public void Contredit_ContenuDuNom_EstPris(string nom, string debut) => TypesDePiece.Contredit(nom, Encoding.Latin1.GetBytes(debut)).ShouldBeNull();

    [Theory]
    [InlineData("facture.pdf", "MZ\u0090", "celui d’un programme")]
    [InlineData("facture.pdf", "\u0089PNG\r\n", "celui d’une image PNG")]
    [InlineData("photo.jpg", "%PDF-1.4", "celui d’un PDF")]
    [InlineData("contrat.odt", "du texte", "enregistrez-le en .odt ou en PDF")]
    [InlineData("note.txt", "a\0b", "son contenu dit autre chose")]
    public void Contredit_AutreContenu_DitLequelEtQueFaire(string nom, string debut, string attendu) =>
        TypesDePiece.Contredit(nom, Encoding.Latin1.GetBytes(debut)).ShouldNotBeNull().ShouldContain(attendu);

    [Theory]
    [InlineData("outil.exe")]
    [InlineData("page.svg")]
    [InlineData("sans-fin")]
    public void Media_FinInconnue_NEstPasPrise(string nom)
    {
        TypesDePiece.Media(nom).ShouldBeNull();
        TypesDePiece.NonPris(nom).ShouldContain("déposez un PDF");
    }
}
