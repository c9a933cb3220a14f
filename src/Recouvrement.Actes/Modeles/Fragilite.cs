using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>What sections may leave behind that Word would call damaged, or that a reader would find odd.</summary>
internal static class Fragilite
{
    /// <summary>
    /// True when the last block of a container may vanish. Only then is a paragraph added at rendering: nothing is added to
    /// what the author wrote.
    /// </summary>
    public static bool PeutFinirMal(Element e, HashSet<Element> dynamiques) =>
        e.Enfants.FindLast(n => n is Marque || (n is Element f && !f.Est("bookmarkEnd"))) is not Element { Nom: "p" } dernier
        || (dynamiques.Contains(dernier) && EstEffacable(dernier));

    /// <summary>True for a table that directly follows another one in the template: the author wanted them joined.</summary>
    public static bool SuitUnTableau(Element table)
    {
        var i = table.Parent!.Enfants.IndexOf(table);
        return i > 0 && table.Parent.Enfants[i - 1] is Element precedent && precedent.Est("tbl");
    }

    /// <summary>True for a paragraph made of sections only, balanced within it, with nothing that must survive it.</summary>
    public static bool EstEffacable(Element p)
    {
        var profondeur = 0;
        var sections = 0;
        foreach (var n in p.Enfants)
        {
            if (n is Marque { Balise.OuvreUneSection: true })
            {
                profondeur++;
                sections++;
            }
            else if (n is Marque { Balise.Nature: NatureBalise.Fermeture })
            {
                if (--profondeur < 0)
                {
                    return false;
                }
            }
            else if (profondeur == 0 && (Structure.EstSignificatif(n) || n is Element { Nom: "bookmarkStart" or "bookmarkEnd" or "commentRangeStart" or "commentRangeEnd" }))
            {
                return false;
            }
        }

        return sections > 0 && profondeur == 0 && p.Enfant("pPr")?.Enfant("sectPr") is null;
    }
}
