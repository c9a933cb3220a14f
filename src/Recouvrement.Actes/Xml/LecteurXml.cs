using System.Xml;
using Recouvrement.Actes.Surete;

namespace Recouvrement.Actes.Xml;

/// <summary>Reads a part into a tree, or only checks it, within the limits: no DTD, no entity, no endless nesting.</summary>
internal static class LecteurXml
{
    /// <summary>Deeper than any document, shallower than the stack of a thread.</summary>
    private const int ProfondeurMaximale = 400;

    private const int ElementsMaximum = 4_000_000;

    public static Element Lire(byte[] octets, string partie)
    {
        Element? racine = null;
        Element? courant = null;
        Parcourir(octets, partie, lecteur =>
        {
            switch (lecteur.NodeType)
            {
                case XmlNodeType.Element:
                    var element = LireElement(lecteur);
                    courant?.Ajouter(element);
                    racine ??= element;
                    courant = lecteur.IsEmptyElement ? courant : element;
                    break;
                case XmlNodeType.EndElement:
                    courant = courant!.Parent;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    courant?.Ajouter(new TexteXml(lecteur.Value));
                    break;
            }
        });
        return racine!;
    }

    /// <summary>A part that is copied as it is must still be harmless for the one who opens the act.</summary>
    public static void Controler(byte[] octets, string partie) => Parcourir(octets, partie, static _ => { });

    private static void Parcourir(byte[] octets, string partie, Action<XmlReader> visiter)
    {
        var elements = 0;
        try
        {
            using var lecteur = XmlReader.Create(new MemoryStream(octets, writable: false), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                MaxCharactersInDocument = octets.Length,
                MaxCharactersFromEntities = 1024,
            });
            while (lecteur.Read())
            {
                if (lecteur.Depth > ProfondeurMaximale || ++elements > ElementsMaximum)
                {
                    throw new RefusModeleException(MotifRefus.TropGros, Phrases.XmlTropProfond(partie));
                }

                if (lecteur.NodeType == XmlNodeType.DocumentType)
                {
                    throw new RefusModeleException(MotifRefus.EntitesXml, Phrases.EntitesXml(partie));
                }

                visiter(lecteur);
            }
        }
        catch (XmlException e)
        {
            throw e.Message.Contains("DTD", StringComparison.Ordinal)
                ? new RefusModeleException(MotifRefus.EntitesXml, Phrases.EntitesXml(partie))
                : new RefusModeleException(MotifRefus.Illisible, Phrases.XmlIllisible(partie));
        }
    }

    private static Element LireElement(XmlReader lecteur)
    {
        // Names come from the reader's name table: one string object per name, whatever the number of elements.
        var element = new Element(lecteur.Prefix, lecteur.LocalName, lecteur.NamespaceURI);
        if (lecteur.MoveToFirstAttribute())
        {
            do
            {
                element.Attributs.Add(new Attribut(lecteur.Prefix, lecteur.LocalName, lecteur.NamespaceURI, lecteur.Value));
            }
            while (lecteur.MoveToNextAttribute());
            lecteur.MoveToElement();
        }

        return element;
    }
}
