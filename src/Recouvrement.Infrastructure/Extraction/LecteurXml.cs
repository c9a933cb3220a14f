using System.Xml;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads any XML (electronic invoices above all): the text of its elements, one a line.</summary>
internal sealed class LecteurXml : LecteurSynchrone
{
    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        using var xml = Lecture.Xml(new FluxBorne(fichier.Contenu, lecture.Garde));
        while (xml.Read())
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA)) continue;
            lecture.Texte.Ajouter(xml.Value);
            lecture.Texte.Ligne();
        }

        return lecture.Rendre("XML");
    }
}
