using System.IO.Compression;
using System.Security;
using System.Text;

namespace Recouvrement.Web.Tests.Outils;

/// <summary>The smallest Word file: one paragraph for each line.</summary>
internal static class PetitDocx
{
    private const string Types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    private const string Relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    public static byte[] De(params string[] paragraphes)
    {
        var corps = string.Concat(paragraphes.Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(p)}</w:t></w:r></w:p>"));
        using var flux = new MemoryStream();
        using (var archive = new ZipArchive(flux, ZipArchiveMode.Create, leaveOpen: true))
        {
            Ajouter(archive, "[Content_Types].xml", Types);
            Ajouter(archive, "_rels/.rels", Relations);
            Ajouter(archive, "word/document.xml",
                $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{corps}<w:sectPr/></w:body></w:document>");
        }

        return flux.ToArray();
    }

    private static void Ajouter(ZipArchive archive, string nom, string contenu)
    {
        using var flux = archive.CreateEntry(nom).Open();
        flux.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + contenu));
    }
}
