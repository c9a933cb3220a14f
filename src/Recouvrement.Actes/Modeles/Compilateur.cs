using System.Globalization;
using System.Text;
using Recouvrement.Actes.Rendu;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Turns the tree of a part into instructions: long stretches of bytes that never change, and between them the fields and
/// sections. Because sections repeat stretches of <em>text</em>, one may run from the middle of a paragraph to the middle of
/// another; the check that what is repeated is well formed is the pairing of sections and groups on one stack.
/// </summary>
internal sealed partial class Compilateur
{
    private readonly SortieCompilee _sortie = new();
    private readonly HashSet<Element> _dynamiques;
    private readonly List<Constat> _constats;
    private int _boucles;

    private Compilateur(HashSet<Element> dynamiques, List<Constat> constats)
    {
        _dynamiques = dynamiques;
        _constats = constats;
    }

    public static Instruction[] Compiler(Element racine, List<Constat> constats)
    {
        var dynamiques = new HashSet<Element>();
        foreach (var marque in Structure.Noeuds(racine).OfType<Marque>())
        {
            foreach (var ancetre in Structure.Ancetres(marque))
            {
                if (!dynamiques.Add(ancetre))
                {
                    break;
                }
            }
        }

        var compilateur = new Compilateur(dynamiques, constats);
        compilateur._sortie.Texte.Append(EcrivainXml.Declaration);
        compilateur.Visiter(racine);
        return compilateur._sortie.DepilerGroupe();
    }

    private void Visiter(Noeud noeud)
    {
        switch (noeud)
        {
            case Marque m:
                VisiterMarque(m);
                break;
            case Element e when _boucles == 0 && !_dynamiques.Contains(e):
                EcrivainXml.Ecrire(_sortie.Texte, e);
                break;
            case Element e:
                VisiterElement(e);
                break;
            case TexteXml t:
                EcrivainXml.Texte(_sortie.Texte, t.Valeur);
                break;
        }
    }

    private void VisiterMarque(Marque m)
    {
        switch (m.Balise.Nature)
        {
            case NatureBalise.Champ:
                _sortie.Ajouter(new ChampRendu(
                    new Chemin(m.Balise.Chemin), ControleFiltres.Lier(m, _constats), m.Balise.Defaut, new FormeDeRun(m), m.Position));
                break;
            case NatureBalise.SautDePage:
                var p = m.Prefixe.Length == 0 ? string.Empty : m.Prefixe + ":";
                _sortie.Texte.Append(CultureInfo.InvariantCulture, $"<{p}r><{p}br {p}type=\"page\"/></{p}r>");
                break;
            case NatureBalise.Ouverture or NatureBalise.OuvertureInverse:
                _sortie.Empiler(m);
                _boucles++;
                break;
            case NatureBalise.Fermeture:
                Fermer(m);
                break;
        }
    }

    private void Fermer(Marque m)
    {
        if (_sortie.SectionOuverte is not { } ouvre || !string.Equals(ouvre.Balise.Chemin, m.Balise.Chemin, StringComparison.Ordinal))
        {
            // Already reported by the pairing, unless two sections cross once each took whole rows or paragraphs.
            if (!_constats.Exists(c => c.Code is CodeConstat.SectionCroisee or CodeConstat.SectionNonFermee or CodeConstat.SectionSansOuverture or CodeConstat.BoucleEntreLignes))
            {
                _constats.Add(new Constat(CodeConstat.SectionCroisee, GraviteConstat.Erreur,
                    $"La section « {m.Balise.Chemin} » en chevauche une autre : fermez la dernière ouverte en premier.", m.Position));
            }

            return;
        }

        var corps = _sortie.DepilerSection();
        _boucles--;
        _sortie.Ajouter(new SectionRendue(new Chemin(m.Balise.Chemin), ouvre.Balise.Nature == NatureBalise.OuvertureInverse, corps, ouvre.Position));
    }

    private void VisiterElement(Element e)
    {
        var dynamique = _dynamiques.Contains(e);
        if (_boucles > 0 && e.EstWord && e.Nom is "bookmarkStart" or "bookmarkEnd")
        {
            _sortie.Ajouter(new PremierPassage(Encoding.UTF8.GetBytes(EcrivainXml.Chaine(e))));
        }
        else if (dynamique && e.Est("p") && Fragilite.EstEffacable(e))
        {
            _sortie.Ajouter(new ParagrapheEffacable(Groupe(() => Entier(e))));
        }
        else if (dynamique && (e.Est("tbl") || e.Est("sdt")))
        {
            Enveloppe(e);
        }
        else if (dynamique && e.EstWord && e.Nom is "tc" or "txbxContent" or "hdr" or "ftr" or "footnote" or "endnote" && Fragilite.PeutFinirMal(e, _dynamiques))
        {
            var p = e.Prefixe.Length == 0 ? "p" : e.Prefixe + ":p";
            Ouvrir(e);
            _sortie.Ajouter(new ConteneurDeBlocs(Groupe(() => Enfants(e)), Encoding.UTF8.GetBytes($"</{p}>"), Encoding.UTF8.GetBytes($"<{p}/>")));
            EcrivainXml.Fermer(_sortie.Texte, e);
        }
        else if (!(_boucles > 0 && e.Est("id") && e.Parent!.Est("sdtPr")))
        {
            Entier(e);
        }
    }

    private void Entier(Element e)
    {
        if (e.Enfants.Count == 0)
        {
            Ouvrir(e, vide: true);
            return;
        }

        Ouvrir(e);
        Enfants(e);
        EcrivainXml.Fermer(_sortie.Texte, e);
    }

    private void Enfants(Element e)
    {
        foreach (var enfant in e.Enfants)
        {
            Visiter(enfant);
        }
    }

    private void Ouvrir(Element e, bool vide = false)
    {
        if (_boucles == 0)
        {
            EcrivainXml.Ouvrir(_sortie.Texte, e, vide);
        }
        else
        {
            _sortie.OuvrirEnBoucle(e, vide);
        }
    }

    private Instruction[] Groupe(Action remplir)
    {
        var boucles = _boucles;
        _sortie.Empiler(null);
        remplir();
        _boucles = boucles;
        return _sortie.DepilerGroupe();
    }
}
