using System.Text;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// The text of one paragraph, read across runs, hyperlinks, insertions and inline content controls (deletions are not
/// read), with the way back from a character to the run that holds it.
/// </summary>
internal sealed class TexteDeParagraphe
{
    /// <summary>Stands for what is not text: a drawing, a note call, a Word field, an equation.</summary>
    public const char Objet = '\uFFFC';

    private readonly StringBuilder _texte = new();

    public TexteDeParagraphe(Element paragraphe)
    {
        Lire(paragraphe);
        Texte = _texte.ToString();
    }

    public readonly record struct Segment(Element Run, Element Noeud, int Debut, int Longueur);

    public string Texte { get; }

    /// <summary>In the order of the text.</summary>
    public List<Segment> Segments { get; } = [];

    private void Lire(Element parent)
    {
        foreach (var e in parent.Elements)
        {
            switch (e.EstWord ? e.Nom : string.Empty)
            {
                case "r":
                    LireRun(e);
                    break;
                case "hyperlink" or "ins" or "moveTo" or "smartTag" or "customXml" or "sdt" or "sdtContent" or "fldSimple" or "dir" or "bdo":
                    Lire(e);
                    break;
                case "pPr" or "sdtPr" or "sdtEndPr" or "smartTagPr" or "customXmlPr" or "proofErr" or "del" or "moveFrom"
                    or "bookmarkStart" or "bookmarkEnd" or "commentRangeStart" or "commentRangeEnd" or "permStart" or "permEnd"
                    or "moveFromRangeStart" or "moveFromRangeEnd" or "moveToRangeStart" or "moveToRangeEnd":
                    break;
                default:
                    _texte.Append(Objet);
                    break;
            }
        }
    }

    private void LireRun(Element run)
    {
        foreach (var e in run.Elements)
        {
            switch (e.EstWord ? e.Nom : string.Empty)
            {
                case "t":
                    Ajouter(run, e, TexteDe(e));
                    break;
                case "tab" or "br" or "cr" or "ptab":
                    Ajouter(run, e, " ");
                    break;
                case "noBreakHyphen":
                    Ajouter(run, e, "-");
                    break;
                case "rPr" or "softHyphen" or "lastRenderedPageBreak" or "commentReference" or "annotationRef":
                    break;
                default:
                    Ajouter(run, e, Objet.ToString());
                    break;
            }
        }
    }

    // Without xml:space="preserve" Word itself drops the outer spaces: keeping them would make them appear once cut.
    private static string TexteDe(Element t)
    {
        var texte = string.Concat(t.Enfants.OfType<TexteXml>().Select(x => x.Valeur));
        if (t.Attribut("space") is not "preserve")
        {
            texte = texte.Trim(' ', '\t', '\n', '\r');
        }

        Remplacer(t, texte);
        return texte;
    }

    public static string Contenu(Element t) => t.Enfants.Count == 0 ? string.Empty : ((TexteXml)t.Enfants[0]).Valeur;

    public static void Remplacer(Element t, string texte)
    {
        t.Enfants.Clear();
        if (texte.Length > 0)
        {
            t.Ajouter(new TexteXml(texte));
            if (t.Attribut("space") is null && (texte[0] is ' ' || texte[^1] is ' '))
            {
                t.Attributs.Add(new Attribut("xml", "space", Espaces.Xml, "preserve"));
            }
        }
    }

    private void Ajouter(Element run, Element noeud, string texte)
    {
        if (texte.Length > 0)
        {
            Segments.Add(new Segment(run, noeud, _texte.Length, texte.Length));
            _texte.Append(texte);
        }
    }
}
