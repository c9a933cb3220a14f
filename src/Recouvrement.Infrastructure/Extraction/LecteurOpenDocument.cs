using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads an OpenDocument text, sheet or presentation. Notes and annotations come at the end, so that they cut no sentence in two.</summary>
internal sealed class LecteurOpenDocument : LecteurSynchrone
{
    private const string Format = "OpenDocument";

    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        using var zip = new ZipArchive(fichier.Contenu, ZipArchiveMode.Read, leaveOpen: true);
        if (EstChiffre(zip, lecture))
            return ResultatExtraction.Refus(EtatDExtraction.Chiffre, Format, "Le document est protégé par un mot de passe : déposez-le sans mot de passe pour qu’il se retrouve par ses mots.");
        var contenu = lecture.Partie(zip, "content.xml") ?? throw new FormatAbimeException("Le document OpenDocument n’a pas de contenu : il est abîmé.");
        using var xml = Lecture.Xml(contenu);
        var notes = new List<string>();
        LireContenu(xml, lecture.Texte, notes);
        foreach (var note in notes)
        {
            lecture.Texte.Ligne();
            lecture.Texte.Ajouter(note);
        }

        return lecture.Rendre(Format);
    }

    private static bool EstChiffre(ZipArchive zip, Lecture lecture)
    {
        if (lecture.Partie(zip, "META-INF/manifest.xml") is not { } manifeste) return false;
        using var xml = Lecture.Xml(manifeste);
        while (xml.Read())
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "encryption-data" }) return true;
        return false;
    }

    private static void LireContenu(XmlReader xml, TexteExtrait texte, List<string> notes)
    {
        var profondeurDuTexte = 0;
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName is "note" or "annotation")
                {
                    notes.Add(Note(xml));
                    continue;
                }

                // Deleted passages kept for the record, and what scripts and forms hold.
                if (xml.LocalName is "tracked-changes" or "scripts" or "forms" or "automatic-styles" or "font-face-decls")
                {
                    xml.Skip();
                    continue;
                }

                if (xml.LocalName is "p" or "h" && !xml.IsEmptyElement) profondeurDuTexte++;
                Signe(xml, texte);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                if (xml.LocalName is "p" or "h")
                {
                    profondeurDuTexte--;
                    texte.Ligne();
                }
            }
            else if (profondeurDuTexte > 0 && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                if (profondeurDuTexte > 0) texte.Ajouter(xml.Value);
            }

            xml.Read();
        }
    }

    private static void Signe(XmlReader xml, TexteExtrait texte)
    {
        switch (xml.LocalName)
        {
            case "tab":
                texte.Ajouter("\t");
                break;
            case "line-break":
                texte.Ligne();
                break;
            case "s":
                var nombre = int.TryParse(xml.GetAttribute("c", xml.NamespaceURI), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 1;
                texte.Ajouter(new string(' ', Math.Clamp(nombre, 1, 100)));
                break;
            case "soft-page-break":
                texte.Page();
                break;
        }
    }

    // The citation (« 1 ») stays out; what the note says comes, a space between its paragraphs.
    private static string Note(XmlReader xml)
    {
        using var note = xml.ReadSubtree();
        var mots = new List<string>();
        note.Read();
        while (!note.EOF)
        {
            if (note is { NodeType: XmlNodeType.Element, LocalName: "note-citation" or "creator" or "date" })
            {
                note.Skip();
                continue;
            }

            if (note.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) mots.Add(note.Value);
            note.Read();
        }

        note.Close();
        xml.Read();
        return string.Join(' ', mots);
    }
}
