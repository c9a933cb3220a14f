using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Recouvrement.Actes.Tests.Outils;

/// <summary>A rendered act, read again with other tools than ours.</summary>
internal sealed class DocxLu(byte[] octets)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public byte[] Octets { get; } = octets;

    /// <summary>The text of each paragraph of the body, tables and text boxes included, in document order.</summary>
    public IReadOnlyList<string> Paragraphes => [.. Partie("word/document.xml").Descendants(W + "p").Select(Texte)];

    public XElement Corps => Partie("word/document.xml").Root!.Element(W + "body")!;

    public XDocument Partie(string nom)
    {
        using var zip = new ZipArchive(new MemoryStream(Octets));
        using var flux = zip.GetEntry(nom)!.Open();
        return XDocument.Load(flux, LoadOptions.PreserveWhitespace);
    }

    public IReadOnlyList<string> Noms()
    {
        using var zip = new ZipArchive(new MemoryStream(Octets));
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    public string ToutLeTexte(string partie = "word/document.xml") => string.Join('\n', Partie(partie).Descendants(W + "p").Select(Texte));

    /// <summary>What OpenXmlValidator says, empty when Word would open the file without repair.</summary>
    public IReadOnlyList<string> Erreurs()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Octets), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document)
            .Select(e => $"{e.Part?.Uri} {e.Path?.XPath} : {e.Description}")];
    }

    public static string Texte(XElement paragraphe) => string.Concat(paragraphe.Descendants()
        .Where(e => e.Ancestors(W + "p").First() == paragraphe)
        .Select(e => e.Name == W + "t" ? e.Value : e.Name == W + "br" && e.Attribute(W + "type") is null ? "\n" : e.Name == W + "tab" && e.Parent!.Name == W + "r" ? "\t" : string.Empty));
}
