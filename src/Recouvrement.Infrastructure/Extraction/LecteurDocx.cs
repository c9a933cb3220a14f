using System.IO.Compression;
using System.Xml;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>
/// Reads a Word document part by part, as a stream: body, notes, comments, headers, footers. Read as XML rather than through
/// the Open XML library, which builds trees in memory and trusts what the package says. Macros and links are never looked at.
/// </summary>
internal sealed class LecteurDocx : LecteurSynchrone
{
    private const string Format = "Word";

    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        using var zip = new ZipArchive(fichier.Contenu, ZipArchiveMode.Read, leaveOpen: true);
        var parties = zip.Entries.Select(e => e.FullName).Where(EstLue).OrderBy(Rang).ThenBy(n => n, StringComparer.Ordinal).ToList();
        if (parties.Count == 0 || Rang(parties[0]) != 0) throw new FormatAbimeException("Le document Word n’a pas de corps : il est abîmé ou incomplet.");
        foreach (var partie in parties)
        {
            using var xml = Lecture.Xml(lecture.Partie(zip, partie)!);
            LirePartie(xml, lecture.Texte, avecPages: Rang(partie) == 0);
            lecture.Texte.Ligne();
        }

        return lecture.Rendre(Format);
    }

    private static bool EstLue(string nom) =>
        nom.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && nom.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        && !nom[5..].Contains('/', StringComparison.Ordinal) && Rang(nom) < int.MaxValue;

    private static int Rang(string nom)
    {
        string[] ordre = ["document", "footnotes", "endnotes", "comments", "header", "footer"];
        var rang = Array.FindIndex(ordre, o => nom.AsSpan(5).StartsWith(o, StringComparison.OrdinalIgnoreCase));
        return rang < 0 || nom.Contains("comments", StringComparison.OrdinalIgnoreCase) && nom.Length > "word/comments.xml".Length ? int.MaxValue : rang;
    }

    private static void LirePartie(XmlReader xml, TexteExtrait texte, bool avecPages)
    {
        var dansTexte = false;
        xml.Read();
        while (!xml.EOF)
        {
            // Every drawing is written twice, once for old readers. Skipping stops on what follows.
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Fallback" })
            {
                xml.Skip();
                continue;
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    dansTexte = xml.LocalName is "t" && !xml.IsEmptyElement;
                    CommencerElement(xml, texte, avecPages);
                    break;
                case XmlNodeType.EndElement:
                    dansTexte = false;
                    if (xml.LocalName is "p" or "tr") texte.Ligne();
                    else if (xml.LocalName is "tc") texte.Ajouter("\t");
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when dansTexte:
                    texte.Ajouter(xml.Value);
                    break;
            }

            xml.Read();
        }
    }

    private static void CommencerElement(XmlReader xml, TexteExtrait texte, bool avecPages)
    {
        switch (xml.LocalName)
        {
            case "tab" or "ptab":
                texte.Ajouter("\t");
                break;
            case "br" when avecPages && string.Equals(xml.GetAttribute("type", xml.NamespaceURI), "page", StringComparison.Ordinal):
            case "lastRenderedPageBreak" when avecPages:
                texte.Page();
                break;
            case "br" or "cr":
                texte.Ligne();
                break;
            case "noBreakHyphen":
                texte.Ajouter("-");
                break;
            case "p" when xml.IsEmptyElement:
                texte.Ligne();
                break;
        }
    }
}
