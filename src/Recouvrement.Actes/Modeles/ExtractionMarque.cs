using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>Cuts a tag out of the runs that carry it and puts a <see cref="Marque"/> in its place.</summary>
internal static class ExtractionMarque
{
    public static void Extraire(TexteDeParagraphe texte, int debut, int fin, Balise balise, PositionModele position)
    {
        var k = texte.Segments.FindLastIndex(s => s.Debut <= debut);
        var premier = texte.Segments[k];
        var run = premier.Run;
        var marque = new Marque(balise, position, run.Enfant("rPr")?.Copier(), run);
        var apres = Couper(run, premier.Noeud, debut - premier.Debut, Math.Min(fin, premier.Debut + premier.Longueur) - premier.Debut);
        var parent = run.Parent!;
        var index = parent.Enfants.IndexOf(run) + 1;
        parent.Inserer(index, marque);
        parent.Inserer(index + 1, apres);
        Nettoyer(run);
        Nettoyer(apres);
        for (var i = k + 1; i < texte.Segments.Count && texte.Segments[i].Debut < fin; i++)
        {
            var s = texte.Segments[i];
            var porteur = s.Noeud.Parent!;
            if (s.Noeud.Est("t") && s.Debut + s.Longueur > fin)
            {
                TexteDeParagraphe.Remplacer(s.Noeud, TexteDeParagraphe.Contenu(s.Noeud)[(fin - s.Debut)..]);
            }
            else
            {
                s.Noeud.Retirer();
            }

            Nettoyer(porteur);
        }
    }

    // The run keeps what comes before the tag; what comes after goes to a run of the same formatting.
    private static Element Couper(Element run, Element noeud, int debut, int fin)
    {
        var apres = run.CopierVide();
        if (run.Enfant("rPr") is { } proprietes)
        {
            apres.Ajouter(proprietes.Copier());
        }

        var contenu = TexteDeParagraphe.Contenu(noeud);
        var suite = noeud.CopierVide();
        TexteDeParagraphe.Remplacer(suite, contenu[fin..]);
        if (suite.Enfants.Count > 0)
        {
            apres.Ajouter(suite);
        }

        var index = run.Enfants.IndexOf(noeud);
        foreach (var e in run.Enfants.Skip(index + 1).ToArray())
        {
            e.Retirer();
            apres.Ajouter(e);
        }

        TexteDeParagraphe.Remplacer(noeud, contenu[..debut]);
        if (noeud.Enfants.Count == 0)
        {
            noeud.Retirer();
        }

        return apres;
    }

    // A run emptied by the cut goes, and so does the wrapper it was alone in: Word refuses some empty wrappers.
    private static void Nettoyer(Element run)
    {
        if (!run.Est("r") || run.Parent is null || run.Enfants.Any(e => e is not Element { Nom: "rPr" }))
        {
            return;
        }

        var parent = run.Parent;
        run.Retirer();
        if (parent.EstWord && parent.Nom is "hyperlink" or "ins" or "moveTo" or "smartTag" or "fldSimple" && parent.Enfants.Count == 0)
        {
            parent.Retirer();
        }
    }
}
