using System.IO.Compression;
using System.Text;

namespace Recouvrement.Infrastructure.Tests.Extraction;

/// <summary>Makes small files of each format.</summary>
internal static class Fabrique
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Office = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";

    public static byte[] Docx(string corps) => Zip(
        ("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"<w:document {W}><w:body>{corps}</w:body></w:document>"));

    public static byte[] DocxAvecNote(string corps, string note) => Zip(
        ("[Content_Types].xml", "<Types/>"), ("word/document.xml", $"<w:document {W}><w:body>{corps}</w:body></w:document>"),
        ("word/footnotes.xml", $"<w:footnotes {W}><w:p><w:r><w:t>{note}</w:t></w:r></w:p></w:footnotes>"));

    public static byte[] Odt(string corps) => Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<manifest/>"),
        ("content.xml", $"<office:document-content {Office}><office:body>{corps}</office:body></office:document-content>"));

    public static byte[] Xlsx(string chaines, string cellules) => Zip(
        ("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<workbook><sheets><sheet name=\"Créances\"/></sheets></workbook>"),
        ("xl/sharedStrings.xml", $"<sst>{chaines}</sst>"), ("xl/worksheets/sheet1.xml", $"<worksheet><sheetData>{cellules}</sheetData></worksheet>"));

    public static byte[] Zip(params (string Nom, string Contenu)[] entrees) =>
        Zip(entrees.Select(e => (e.Nom, Encoding.UTF8.GetBytes(e.Contenu))).ToArray());

    public static byte[] Zip(params (string Nom, byte[] Contenu)[] entrees)
    {
        using var memoire = new MemoryStream();
        using (var zip = new ZipArchive(memoire, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nom, contenu) in entrees)
            {
                using var flux = zip.CreateEntry(nom, CompressionLevel.Fastest).Open();
                flux.Write(contenu);
            }
        }

        return memoire.ToArray();
    }

    /// <summary>A PDF of one page, with a text; enough for pdftotext.</summary>
    public static byte[] Pdf(string texte)
    {
        var flux = $"BT /F1 12 Tf 72 720 Td ({texte}) Tj ET";
        string[] objets =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            FormattableString.Invariant($"<< /Length {flux.Length} >>\nstream\n{flux}\nendstream"), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var b = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objets.Length; i++)
        {
            places.Add(b.Length);
            b.Append(FormattableString.Invariant($"{i + 1} 0 obj\n{objets[i]}\nendobj\n"));
        }

        var table = b.Length;
        b.Append(FormattableString.Invariant($"xref\n0 {objets.Length + 1}\n0000000000 65535 f \n"));
        foreach (var place in places) b.Append(FormattableString.Invariant($"{place:0000000000} 00000 n \n"));
        b.Append(FormattableString.Invariant($"trailer << /Size {objets.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF"));
        return Encoding.Latin1.GetBytes(b.ToString());
    }
}
