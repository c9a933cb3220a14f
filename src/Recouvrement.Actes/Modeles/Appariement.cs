using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Pairs the section markers of one flow of text (a part, a text box), then lets <see cref="PlacementSection"/> decide what
/// each section takes: a stretch of text, paragraphs or rows. A text box is a flow of its own inside the one it floats in.
/// </summary>
internal sealed class Appariement
{
    private readonly List<Marque> _marques = [];
    private readonly List<Element> _zones = [];
    private readonly List<Constat> _constats;

    private Appariement(List<Constat> constats) => _constats = constats;

    public static void Traiter(Element racine, List<Constat> constats, LimitesModele limites)
    {
        var flux = new Appariement(constats);
        flux.Recueillir(racine);
        foreach (var paire in flux.Apparier(limites.SectionsImbriquees))
        {
            PlacementSection.Placer(paire, constats);
        }

        foreach (var zone in flux._zones)
        {
            Traiter(zone, constats, limites);
        }
    }

    private void Recueillir(Element parent)
    {
        foreach (var noeud in parent.Enfants)
        {
            switch (noeud)
            {
                case Marque { Balise.EstDeSection: true } m:
                    _marques.Add(m);
                    break;
                case Element e when e.Est("txbxContent"):
                    _zones.Add(e);
                    break;
                case Element e:
                    Recueillir(e);
                    break;
            }
        }
    }

    // In the order of the opening markers: an outer section is placed before those it holds.
    private List<PaireDeSection> Apparier(int profondeurMaximale)
    {
        var paires = new List<(int Rang, PaireDeSection Paire)>();
        var ouvertes = new Stack<(int Rang, Marque Marque)>();
        for (var i = 0; i < _marques.Count; i++)
        {
            var m = _marques[i];
            if (m.Balise.OuvreUneSection)
            {
                ouvertes.Push((i, m));
                if (ouvertes.Count > profondeurMaximale)
                {
                    throw new RefusModeleException(MotifRefus.TropGros, Phrases.TropDeBalises);
                }
            }
            else if (ouvertes.TryPeek(out var derniere) && Meme(derniere.Marque, m))
            {
                ouvertes.Pop();
                paires.Add((derniere.Rang, new PaireDeSection(derniere.Marque, m)));
            }
            else if (ouvertes.Any(o => Meme(o.Marque, m)))
            {
                Signaler(CodeConstat.SectionCroisee, m, $"La section « {derniere.Marque.Balise.Chemin} » doit être fermée avant « {m.Balise.Chemin} », qu’elle chevauche.");
                while (!Meme(ouvertes.Pop().Marque, m))
                {
                }
            }
            else
            {
                Signaler(CodeConstat.SectionSansOuverture, m, $"La fin de section « {{{{/{m.Balise.Chemin}}}}} » ne ferme rien : ajoutez « {{{{#{m.Balise.Chemin}}}}} » avant elle ou effacez-la.");
            }
        }

        foreach (var (_, m) in ouvertes.Reverse())
        {
            Signaler(CodeConstat.SectionNonFermee, m, $"La section « {m.Balise.Chemin} » n’est pas fermée : ajoutez « {{{{/{m.Balise.Chemin}}}}} » après son contenu.");
        }

        return [.. paires.OrderBy(p => p.Rang).Select(p => p.Paire)];
    }

    private static bool Meme(Marque ouvre, Marque ferme) => string.Equals(ouvre.Balise.Chemin, ferme.Balise.Chemin, StringComparison.Ordinal);

    private void Signaler(CodeConstat code, Marque marque, string message) =>
        _constats.Add(new Constat(code, GraviteConstat.Erreur, message, marque.Position));
}
