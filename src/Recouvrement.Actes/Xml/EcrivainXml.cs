using System.Text;

namespace Recouvrement.Actes.Xml;

/// <summary>Writes elements the way Word does: no indentation, empty elements closed in place.</summary>
internal static class EcrivainXml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public static void Ecrire(StringBuilder sortie, Element element)
    {
        Ouvrir(sortie, element, vide: element.Enfants.Count == 0);
        foreach (var enfant in element.Enfants)
        {
            if (enfant is Element e)
            {
                Ecrire(sortie, e);
            }
            else if (enfant is TexteXml t)
            {
                Texte(sortie, t.Valeur);
            }
        }

        if (element.Enfants.Count > 0)
        {
            Fermer(sortie, element);
        }
    }

    public static string Chaine(Element element)
    {
        var sortie = new StringBuilder();
        Ecrire(sortie, element);
        return sortie.ToString();
    }

    public static void Ouvrir(StringBuilder sortie, Element element, bool vide = false)
    {
        sortie.Append('<').Append(element.NomQualifie);
        foreach (var a in element.Attributs)
        {
            Attribut(sortie, a, a.Valeur);
        }

        sortie.Append(vide ? "/>" : ">");
    }

    public static void Fermer(StringBuilder sortie, Element element) => sortie.Append("</").Append(element.NomQualifie).Append('>');

    public static void Attribut(StringBuilder sortie, Attribut attribut, string valeur)
    {
        NomAttribut(sortie, attribut);
        foreach (var c in valeur)
        {
            _ = c switch
            {
                '&' => sortie.Append("&amp;"),
                '<' => sortie.Append("&lt;"),
                '"' => sortie.Append("&quot;"),
                '\t' => sortie.Append("&#9;"),
                '\n' => sortie.Append("&#10;"),
                '\r' => sortie.Append("&#13;"),
                _ => sortie.Append(c),
            };
        }

        sortie.Append('"');
    }

    public static void NomAttribut(StringBuilder sortie, Attribut attribut)
    {
        sortie.Append(' ');
        if (attribut.Prefixe.Length > 0)
        {
            sortie.Append(attribut.Prefixe).Append(':');
        }

        sortie.Append(attribut.Nom).Append("=\"");
    }

    public static void Texte(StringBuilder sortie, string valeur)
    {
        foreach (var c in valeur)
        {
            _ = c switch
            {
                '&' => sortie.Append("&amp;"),
                '<' => sortie.Append("&lt;"),
                '>' => sortie.Append("&gt;"),
                '\r' => sortie.Append("&#13;"),
                _ => sortie.Append(c),
            };
        }
    }
}
