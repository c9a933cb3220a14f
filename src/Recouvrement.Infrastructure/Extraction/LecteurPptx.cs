using System.IO.Compression;
using System.Xml;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the texts of a presentation, one page a slide.</summary>
internal sealed class LecteurPptx : LecteurSynchrone
{
    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        using var zip = new ZipArchive(fichier.Contenu, ZipArchiveMode.Read, leaveOpen: true);
        var vues = zip.Entries.Select(e => e.FullName)
            .Where(n => n.StartsWith("ppt/slides/slide", StringComparison.OrdinalIgnoreCase) && n.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            .OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal);
        foreach (var vue in vues)
        {
            lecture.Texte.Page(string.Empty);
            using var xml = Lecture.Xml(lecture.Partie(zip, vue)!);
            var dansTexte = false;
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element) dansTexte = xml.LocalName is "t" && !xml.IsEmptyElement;
                else if (xml.NodeType == XmlNodeType.Text && dansTexte) lecture.Texte.Ajouter(xml.Value);
                else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "p" }) lecture.Texte.Ligne();
            }
        }

        return lecture.Rendre("PowerPoint");
    }
}
