using System.Text;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>Writes relationship and content type parts, when fragments, pictures or forgotten paths change them.</summary>
internal static class RelationsXml
{
    public const string Image = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    public static byte[] Ecrire(IEnumerable<Relation> relations)
    {
        var racine = new Element(string.Empty, "Relationships", Espaces.Relations);
        racine.Attributs.Add(new Attribut(string.Empty, "xmlns", Espaces.Xmlns, Espaces.Relations));
        foreach (var r in relations)
        {
            var e = new Element(string.Empty, "Relationship", Espaces.Relations);
            e.Attributs.Add(Simple("Id", r.Id));
            e.Attributs.Add(Simple("Type", r.Type));
            e.Attributs.Add(Simple("Target", r.Cible));
            if (r.Externe)
            {
                e.Attributs.Add(Simple("TargetMode", "External"));
            }

            racine.Ajouter(e);
        }

        return Octets(racine);
    }

    /// <summary>The content types, with these extensions declared and a Word template turned into a document.</summary>
    public static byte[] Types(byte[] origine, IEnumerable<string> extensions)
    {
        var racine = LecteurXml.Lire(origine, "[Content_Types].xml");
        for (var i = 0; i < racine.Enfants.Count; i++)
        {
            if (racine.Enfants[i] is Element e)
            {
                var k = e.Attributs.FindIndex(a => a.Nom is "ContentType");
                if (k >= 0)
                {
                    e.Attributs[k] = e.Attributs[k] with { Valeur = e.Attributs[k].Valeur.Replace("wordprocessingml.template.main", "wordprocessingml.document.main", StringComparison.Ordinal) };
                }
            }
        }

        foreach (var extension in extensions)
        {
            var e = new Element(racine.Prefixe, "Default", racine.Espace);
            e.Attributs.Add(Simple("Extension", extension));
            e.Attributs.Add(Simple("ContentType", "image/" + (extension is "jpg" ? "jpeg" : extension)));
            racine.Inserer(0, e);
        }

        return Octets(racine);
    }

    public static byte[] Octets(Element racine) => Encoding.UTF8.GetBytes(EcrivainXml.Declaration + EcrivainXml.Chaine(racine));

    private static Attribut Simple(string nom, string valeur) => new(string.Empty, nom, string.Empty, valeur);
}
