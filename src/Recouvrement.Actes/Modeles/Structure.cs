using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>Questions about where a node stands and what surrounds it.</summary>
internal static class Structure
{
    private static readonly HashSet<string> SansPortee = new(StringComparer.Ordinal)
    {
        "pPr", "rPr", "trPr", "tcPr", "tblPr", "tblGrid", "tblPrEx", "sdtPr", "sdtEndPr", "proofErr", "bookmarkStart", "bookmarkEnd",
        "commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd", "lastRenderedPageBreak", "softHyphen",
    };

    /// <summary>The paragraph a marker stands in; null when it stands among paragraphs or rows.</summary>
    public static Element? Paragraphe(Marque marque) =>
        Ancetres(marque).FirstOrDefault(e => e.Est("p") || e.Est("txbxContent") || e.Est("tc")) is { } p && p.Est("p") ? p : null;

    /// <summary>True when the reader would see something: text, object, field; spaces and bookmarks do not count.</summary>
    public static bool EstSignificatif(Noeud noeud) => noeud switch
    {
        Marque m => m.Balise.Nature != NatureBalise.Commentaire,
        TexteXml => false,
        Element e when e.EstWord && SansPortee.Contains(e.Nom) => false,
        Element e when e.Est("t") || e.Est("delText") => e.Enfants.OfType<TexteXml>().Any(t => !string.IsNullOrWhiteSpace(t.Valeur)),
        Element e when Conteneur(e) => e.Enfants.Exists(EstSignificatif),
        _ => true,
    };

    /// <summary>True when nothing the reader would see stands before the node within the ancestor.</summary>
    public static bool RienAvant(Noeud noeud, Element dans) => Rien(noeud, dans, avant: true);

    /// <summary>True when nothing the reader would see stands after the node within the ancestor.</summary>
    public static bool RienApres(Noeud noeud, Element dans) => Rien(noeud, dans, avant: false);

    /// <summary>True for a paragraph that holds section markers and nothing else: it is scaffolding and will not be printed.</summary>
    public static bool EstEchafaudage(Element paragraphe) =>
        paragraphe.Enfant("pPr")?.Enfant("sectPr") is null
        && paragraphe.Enfants.TrueForAll(n => n is Marque { Balise.EstDeSection: true } || !EstSignificatif(n));

    /// <summary>The ancestors of a node, nearest first, the node itself excluded.</summary>
    public static IEnumerable<Element> Ancetres(Noeud noeud)
    {
        for (var e = noeud.Parent; e is not null; e = e.Parent)
        {
            yield return e;
        }
    }

    /// <summary>Every node below an element, in document order.</summary>
    public static IEnumerable<Noeud> Noeuds(Element parent)
    {
        foreach (var noeud in parent.Enfants)
        {
            yield return noeud;
            if (noeud is Element e)
            {
                foreach (var n in Noeuds(e))
                {
                    yield return n;
                }
            }
        }
    }

    /// <summary>The child of an ancestor through which the node is reached.</summary>
    public static Noeud EnfantVers(Element ancetre, Noeud noeud)
    {
        while (noeud.Parent != ancetre)
        {
            noeud = noeud.Parent!;
        }

        return noeud;
    }

    private static bool Rien(Noeud noeud, Element dans, bool avant)
    {
        for (var n = noeud; n != dans; n = n.Parent!)
        {
            var freres = n.Parent!.Enfants;
            var i = freres.IndexOf(n);
            if (freres.Skip(avant ? 0 : i + 1).Take(avant ? i : freres.Count).Any(EstSignificatif))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Conteneur(Element e) => e.EstWord && e.Nom is "p" or "r" or "tr" or "tc" or "tbl" or "hyperlink" or "ins" or "moveTo"
        or "sdt" or "sdtContent" or "smartTag" or "customXml" or "dir" or "bdo";
}
