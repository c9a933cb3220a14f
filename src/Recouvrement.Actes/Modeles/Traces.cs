using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// What the author's work leaves in a template and that would leave with the acts: tracked changes, comments, notes called
/// from loops. Nothing is accepted or refused in the author's place: what was deleted under tracking stays a deletion.
/// </summary>
internal static class Traces
{
    private static readonly HashSet<string> Revisions = new(StringComparer.Ordinal)
    {
        "ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "trPrChange", "tcPrChange",
        "tblGridChange", "tblPrExChange", "cellIns", "cellDel", "cellMerge", "numberingChange",
    };

    public static void Chercher(PartieEnCours partie, List<Constat> constats)
    {
        var numero = 0;
        bool suivi = false, commentaires = false;
        foreach (var e in partie.Racine.Descendants().Where(e => e.EstWord))
        {
            numero += e.Nom is "p" ? 1 : 0;
            if (!suivi && Revisions.Contains(e.Nom))
            {
                suivi = true;
                constats.Add(new Constat(CodeConstat.SuiviDesModifications, GraviteConstat.Erreur,
                    "Le modèle contient des modifications suivies : acceptez-les ou refusez-les toutes dans Word (Révision), puis enregistrez.",
                    partie.Position(Math.Max(1, numero), string.Empty)));
            }
            else if (!commentaires && e.Nom is "commentReference")
            {
                commentaires = true;
                constats.Add(new Constat(CodeConstat.Commentaires, GraviteConstat.Avertissement,
                    "Le modèle contient des commentaires, qui partiraient avec l’acte : supprimez-les dans Word (Révision).",
                    partie.Position(Math.Max(1, numero), string.Empty)));
            }
        }
    }

    /// <summary>To be called once sections are placed.</summary>
    public static void ChercherLesNotes(PartieEnCours partie, List<Constat> constats)
    {
        var ouvertes = new Stack<Marque>();
        foreach (var noeud in Structure.Noeuds(partie.Racine))
        {
            if (noeud is Marque m && m.Balise.OuvreUneSection)
            {
                ouvertes.Push(m);
            }
            else if (noeud is Marque { Balise.Nature: NatureBalise.Fermeture })
            {
                ouvertes.TryPop(out _);
            }
            else if (noeud is Element e && (e.Est("footnoteReference") || e.Est("endnoteReference")) && ouvertes.TryPeek(out var section))
            {
                constats.Add(new Constat(CodeConstat.NoteDansUneBoucle, GraviteConstat.Avertissement,
                    $"Une note est appelée dans la section « {section.Balise.Chemin} » : son texte sera le même à chaque répétition ; préférez une parenthèse.",
                    section.Position));
            }
        }
    }
}
