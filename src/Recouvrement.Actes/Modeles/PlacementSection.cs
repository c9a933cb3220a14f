using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Decides what a section takes, and moves its two markers accordingly. The rules, as a juriste would say them: around table
/// rows, whole rows; alone in their paragraphs, everything between; around a whole paragraph or list item, that paragraph;
/// otherwise the text between the two markers, paragraph marks included.
/// </summary>
internal static class PlacementSection
{
    public static void Placer(PaireDeSection paire, List<Constat> constats)
    {
        var (ouvre, ferme) = paire;
        Element? p1 = Structure.Paragraphe(ouvre), p2 = Structure.Paragraphe(ferme);
        var probleme = p1 is not null && p1 == p2
            ? DansUnParagraphe(p1, ouvre, ferme)
            : EntreParagraphes(p1, p2, ouvre, ferme);
        if (probleme is { } code)
        {
            var message = code == CodeConstat.BoucleEntreLignes
                ? $"La section « {ouvre.Balise.Chemin} » commence et finit dans des lignes de tableau qu’elle ne prend pas entières : placez ses balises au début de la première et à la fin de la dernière, ou seules dans leur ligne."
                : $"La section « {ouvre.Balise.Chemin} » s’ouvre et se ferme à des endroits qui ne se répondent pas (cellule, zone de texte, lien) : placez ses deux balises seules dans leur paragraphe, au même niveau.";
            constats.Add(new Constat(code, GraviteConstat.Erreur, message, ouvre.Position));
        }
    }

    private static CodeConstat? DansUnParagraphe(Element p, Marque ouvre, Marque ferme)
    {
        if (Structure.RienAvant(ouvre, p) && Structure.RienApres(ferme, p) && p.Enfant("pPr")?.Enfant("sectPr") is null)
        {
            DeplacementMarque.Avant(ouvre, p);
            DeplacementMarque.Apres(ferme, p);
            return null;
        }

        if (ouvre.Parent != ferme.Parent)
        {
            Remonter(ouvre);
            Remonter(ferme);
        }

        return ouvre.Parent == ferme.Parent ? null : CodeConstat.SectionCroisee;
    }

    private static CodeConstat? EntreParagraphes(Element? p1, Element? p2, Marque ouvre, Marque ferme)
    {
        var ancetres = Structure.Ancetres(ferme).ToHashSet();
        var commun = Structure.Ancetres(ouvre).First(ancetres.Contains);
        Noeud c1 = Structure.EnfantVers(commun, ouvre), c2 = Structure.EnfantVers(commun, ferme);
        if (commun.Est("tr"))
        {
            Sortir(ouvre, p1, commun, avant: true);
            Sortir(ferme, p2, commun, avant: false);
            return null;
        }

        if (c1 is Element { Nom: "tr" or "sdt" } l1 && c2 is Element { Nom: "tr" or "sdt" } l2
            && (commun.Est("tbl") || (commun.Est("sdtContent") && l1.Est("tr"))))
        {
            return EntreLignes(p1, p2, ouvre, ferme, l1, l2);
        }

        return (c1 == p1 || c1 == ouvre) && (c2 == p2 || c2 == ferme) ? EntreBlocs(p1, p2, ouvre, ferme) : CodeConstat.SectionCroisee;
    }

    private static CodeConstat? EntreLignes(Element? p1, Element? p2, Marque ouvre, Marque ferme, Element l1, Element l2)
    {
        // A row that only carries markers is scaffolding, like a paragraph that only carries markers.
        bool seul1 = SeulDansSaLigne(ouvre, l1), seul2 = SeulDansSaLigne(ferme, l2);
        if (!(seul1 || Structure.RienAvant(ouvre, l1)) || !(seul2 || Structure.RienApres(ferme, l2)))
        {
            return CodeConstat.BoucleEntreLignes;
        }

        Sortir(ouvre, p1, l1, avant: true);
        Sortir(ferme, p2, l2, avant: false);
        if (seul1)
        {
            l1.Retirer();
        }

        if (seul2)
        {
            l2.Retirer();
        }

        return null;
    }

    private static bool SeulDansSaLigne(Marque marque, Element ligne) =>
        Structure.RienAvant(marque, ligne) && Structure.RienApres(marque, ligne);

    private static CodeConstat? EntreBlocs(Element? p1, Element? p2, Marque ouvre, Marque ferme)
    {
        if (PeutSortir(p1, ouvre) && PeutSortir(p2, ferme))
        {
            Hisser(p1, ouvre, avantSiPossible: true);
            Hisser(p2, ferme, avantSiPossible: false);
            return null;
        }

        // The text flows from one paragraph into the other: the markers stay where they are, directly in their paragraphs.
        Remonter(ouvre);
        Remonter(ferme);
        return ouvre.Parent == p1 && ferme.Parent == p2 && p1 is not null && p2 is not null ? null : CodeConstat.SectionCroisee;
    }

    private static bool PeutSortir(Element? p, Marque m) =>
        p is null || Structure.EstEchafaudage(p) || Structure.RienAvant(m, p) || Structure.RienApres(m, p);

    private static void Hisser(Element? p, Marque m, bool avantSiPossible)
    {
        if (p is null)
        {
            return;
        }

        if (Structure.EstEchafaudage(p))
        {
            DeplacementMarque.Demonter(p);
        }
        else if (avantSiPossible ? Structure.RienAvant(m, p) : !Structure.RienApres(m, p))
        {
            DeplacementMarque.Avant(m, p);
        }
        else
        {
            DeplacementMarque.Apres(m, p);
        }
    }

    // A paragraph of a cell emptied of its marker is dropped if the cell keeps a paragraph to end with.
    private static void Sortir(Marque m, Element? p, Element ligne, bool avant)
    {
        if (avant)
        {
            DeplacementMarque.Avant(m, ligne);
        }
        else
        {
            DeplacementMarque.Apres(m, ligne);
        }

        if (p is { Parent: { } cellule } && !p.Enfants.Exists(Structure.EstSignificatif))
        {
            var blocs = cellule.Elements.Where(e => e.EstWord && e.Nom is "p" or "tbl" or "sdt").ToList();
            blocs.Remove(p);
            if (blocs.Count > 0 && blocs[^1].Est("p"))
            {
                p.Retirer();
            }
        }
    }

    // Out of a hyperlink, an insertion or a content control, when the marker is at its edge.
    private static void Remonter(Marque m)
    {
        while (m.Parent is { Parent: { } dessus } parent && !parent.Est("p"))
        {
            if (parent.Est("sdtContent"))
            {
                (parent, dessus) = (dessus, dessus.Parent!);
            }

            if (Structure.RienAvant(m, parent))
            {
                DeplacementMarque.Avant(m, parent);
            }
            else if (Structure.RienApres(m, parent))
            {
                DeplacementMarque.Apres(m, parent);
            }
            else
            {
                return;
            }

            if (!parent.Enfants.Exists(n => n is Marque || Structure.EstSignificatif(n)) && parent.Nom is "ins" or "hyperlink" or "smartTag" or "sdt")
            {
                parent.Retirer();
            }
        }
    }
}
