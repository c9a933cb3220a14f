using System.Globalization;
using Recouvrement.Actes.Surete;
using Recouvrement.Actes.Xml;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Puts the content of the fragments in place of <c>{{&gt; nom}}</c>: whole paragraphs and tables when the tag stands alone
/// in its paragraph, the text of a one-paragraph fragment in the line otherwise. Pictures and links come along; styles are
/// those of the template.
/// </summary>
internal sealed class InsertionFragments(OptionsLecture options, List<Constat> constats)
{
    private const int ProfondeurMaximale = 5;
    private readonly List<string> _enCours = [];
    private int _inseres;

    /// <summary>The picture files that fragments bring to the package.</summary>
    public List<(string Nom, byte[] Contenu)> Fichiers { get; } = [];

    public void Inserer(PartieEnCours partie)
    {
        foreach (var marque in Structure.Noeuds(partie.Racine).OfType<Marque>().Where(m => m.Balise.Nature == NatureBalise.Fragment).ToArray())
        {
            if (Lire(marque, partie) is { } blocs)
            {
                Placer(marque, blocs);
            }

            if (marque.Parent is not null)
            {
                marque.Retirer();
            }
        }
    }

    private List<Element>? Lire(Marque marque, PartieEnCours hote)
    {
        var nom = marque.Balise.Chemin;
        if (++_inseres > options.Limites.Fragments)
        {
            throw new RefusModeleException(MotifRefus.TropGros, Phrases.TropDeBalises);
        }

        if (_enCours.Contains(nom) || _enCours.Count >= ProfondeurMaximale)
        {
            return Signaler(marque, CodeConstat.FragmentInadapte, $"Le fragment « {nom} » s’appelle lui-même : retirez cet appel.");
        }

        if (options.Fragments?.Invoke(nom) is not { } octets)
        {
            return Signaler(marque, CodeConstat.FragmentInconnu, $"Le fragment « {nom} » n’existe pas : corrigez son nom ou ajoutez-le à la bibliothèque.");
        }

        _enCours.Add(nom);
        try
        {
            var paquet = Paquet.Ouvrir(octets, options.Limites);
            var racine = LecteurXml.Lire(paquet.Entree(paquet.Document)!.Contenu, paquet.Document);
            ControleChamps.Controler(racine);
            var fragment = new PartieEnCours(paquet.Document, "fragment " + nom, racine);
            fragment.Decouper(constats);
            Traces.Chercher(fragment, constats);
            Inserer(fragment);
            return Adopter(marque, fragment, paquet, hote);
        }
        catch (RefusModeleException e) when (_inseres <= options.Limites.Fragments)
        {
            return Signaler(marque, CodeConstat.FragmentInadapte, $"Le fragment « {nom} » est refusé. {e.Message}");
        }
        finally
        {
            _enCours.RemoveAt(_enCours.Count - 1);
        }
    }

    private List<Element>? Adopter(Marque marque, PartieEnCours fragment, Paquet paquet, PartieEnCours hote)
    {
        var corps = fragment.Racine.Enfant("body");
        var blocs = corps?.Elements.Where(e => !e.Est("sectPr")).ToList() ?? [];
        var relations = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var e in blocs.SelectMany(b => b.Descendants().Prepend(b)))
        {
            if (e.EstWord && e.Nom is "footnoteReference" or "endnoteReference" or "commentReference" or "numPr" or "sectPr")
            {
                return Signaler(marque, CodeConstat.FragmentInadapte,
                    $"Le fragment « {marque.Balise.Chemin} » contient une note, un commentaire, une liste numérotée ou une section : retirez-les du fragment.");
            }

            for (var i = 0; i < e.Attributs.Count; i++)
            {
                var a = e.Attributs[i];
                if (a.Espace.EndsWith("/relationships", StringComparison.Ordinal) && a.Valeur.Length > 0)
                {
                    if (Relation(a.Valeur, fragment, paquet, hote, relations) is not { } id)
                    {
                        return Signaler(marque, CodeConstat.FragmentInadapte,
                            $"Le fragment « {marque.Balise.Chemin} » contient un objet qui ne peut pas être repris (graphique, diagramme) : gardez du texte, des tableaux et des images.");
                    }

                    e.Attributs[i] = a with { Valeur = id };
                }
            }
        }

        // The blocks leave their document: they take its namespace declarations with them.
        foreach (var bloc in blocs)
        {
            bloc.Retirer();
            bloc.Attributs.AddRange(fragment.Racine.Attributs.Where(a => a.EstDeclaration
                && !bloc.Attributs.Exists(b => b.EstDeclaration && string.Equals(b.NomQualifie, a.NomQualifie, StringComparison.Ordinal))));
        }

        return blocs;
    }

    private string? Relation(string id, PartieEnCours fragment, Paquet paquet, PartieEnCours hote, Dictionary<string, string> connues)
    {
        if (connues.TryGetValue(id, out var nouvelle))
        {
            return nouvelle;
        }

        // Relationships that a nested fragment brought are already those of this one.
        var relation = fragment.RelationsAjoutees.Concat(paquet.RelationsDe(paquet.Document))
            .FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        if (relation is null || relation.Nature is not ("hyperlink" or "image"))
        {
            return null;
        }

        var cible = relation.Cible;
        if (relation is { Nature: "image", Externe: false } && paquet.Entree(Paquet.Resoudre(paquet.Document, cible)) is { } image)
        {
            cible = string.Create(CultureInfo.InvariantCulture, $"/word/media/fragment{Fichiers.Count + 1}{Path.GetExtension(image.Nom).ToLowerInvariant()}");
            Fichiers.Add((cible.TrimStart('/'), image.Contenu));
        }

        nouvelle = string.Create(CultureInfo.InvariantCulture, $"rIdFragment{_enCours.Count}x{hote.RelationsAjoutees.Count + 1}");
        hote.RelationsAjoutees.Add(relation with { Id = nouvelle, Cible = cible });
        connues.Add(id, nouvelle);
        return nouvelle;
    }

    private void Placer(Marque marque, List<Element> blocs)
    {
        var p = Structure.Paragraphe(marque);
        if (p is not null && Structure.RienAvant(marque, p) && Structure.RienApres(marque, p) && p.Enfant("pPr")?.Enfant("sectPr") is null)
        {
            var index = p.Parent!.Enfants.IndexOf(p);
            foreach (var bloc in blocs)
            {
                p.Parent.Inserer(++index, bloc);
            }

            p.Retirer();
        }
        else if (blocs is [var seul] && seul.Est("p"))
        {
            var (parent, index) = (marque.Parent!, marque.Parent!.Enfants.IndexOf(marque));
            foreach (var n in seul.Enfants.Where(n => n is not Element { Nom: "pPr" }).ToArray())
            {
                n.Retirer();
                parent.Inserer(++index, n);
            }
        }
        else
        {
            Signaler(marque, CodeConstat.FragmentInadapte,
                $"Le fragment « {marque.Balise.Chemin} » a plusieurs paragraphes : placez « {{{{> {marque.Balise.Chemin}}}}} » seul dans son paragraphe.");
        }
    }

    private List<Element>? Signaler(Marque marque, CodeConstat code, string message)
    {
        constats.Add(new Constat(code, GraviteConstat.Erreur, message, marque.Position));
        return null;
    }
}
