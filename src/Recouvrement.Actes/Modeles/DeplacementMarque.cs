using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>Moves section markers among paragraphs and rows.</summary>
internal static class DeplacementMarque
{
    public static void Avant(Marque m, Element repere) => Deplacer(m, repere, 0);

    public static void Apres(Marque m, Element repere) => Deplacer(m, repere, 1);

    private static void Deplacer(Marque m, Element repere, int decalage)
    {
        m.Retirer();
        repere.Parent!.Inserer(repere.Parent.Enfants.IndexOf(repere) + decalage, m);
    }

    /// <summary>The scaffolding paragraph gives way to its markers, in their order; its bookmarks stay.</summary>
    public static void Demonter(Element p)
    {
        var parent = p.Parent!;
        var index = parent.Enfants.IndexOf(p);
        foreach (var n in Structure.Noeuds(p).Where(n => n is Marque || n is Element { EstWord: true, Nom: "bookmarkStart" or "bookmarkEnd" }).ToArray())
        {
            n.Retirer();
            parent.Inserer(index++, n);
        }

        p.Retirer();
    }
}
