using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>A part while it is read: its tree, its marks, the relationships that fragments bring to it.</summary>
internal sealed class PartieEnCours(string nom, string libelle, Element racine)
{
    public string Nom { get; } = nom;

    public string Libelle { get; } = libelle;

    public Element Racine { get; } = racine;

    public List<Relation> RelationsAjoutees { get; } = [];

    /// <summary>
    /// Cuts the tags out of every paragraph and looks for braces where the engine does not go. Both branches of an
    /// alternative content are read — Word shows one, other software the other — but counted once.
    /// </summary>
    public void Decouper(List<Constat> constats)
    {
        var numero = 0;
        Parcourir(Racine);

        void Parcourir(Element parent)
        {
            foreach (var e in parent.Elements.ToArray())
            {
                if (e.Est("p"))
                {
                    numero++;
                    var ici = numero;
                    DecoupeParagraphe.Decouper(e, texte => Position(ici, texte), constats);
                }

                if (e.Nom is "AlternateContent" && e.Espace is Espaces.Compatibilite)
                {
                    var (avant, apres) = (numero, numero);
                    foreach (var branche in e.Elements)
                    {
                        numero = avant;
                        Parcourir(branche);
                        apres = Math.Max(apres, numero);
                    }

                    numero = apres;
                }
                else
                {
                    SignalerHorsPortee(e, numero, constats);
                    Parcourir(e);
                }
            }
        }
    }

    public PositionModele Position(int paragraphe, string texte)
    {
        var propre = texte.Replace(TexteDeParagraphe.Objet, ' ').Trim();
        return new PositionModele(Libelle, Nom, paragraphe, propre.Length > 80 ? propre[..79] + "…" : propre);
    }

    private void SignalerHorsPortee(Element e, int numero, List<Constat> constats)
    {
        if (e.Est("t") || e.Est("delText"))
        {
            return;
        }

        foreach (var texte in e.Enfants.OfType<TexteXml>().Where(t => t.Valeur.Contains("{{", StringComparison.Ordinal)))
        {
            constats.Add(new Constat(CodeConstat.BaliseHorsPortee, GraviteConstat.Erreur,
                "Une balise se trouve dans un code de champ, une équation ou un graphique, où elle ne peut pas être remplie : placez-la dans le texte.",
                Position(numero, texte.Valeur)));
        }
    }
}
