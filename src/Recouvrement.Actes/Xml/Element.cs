namespace Recouvrement.Actes.Xml;

/// <summary>An XML element.</summary>
internal sealed class Element(string prefixe, string nom, string espace) : Noeud
{
    public string Prefixe { get; } = prefixe;

    public string Nom { get; } = nom;

    public string Espace { get; } = espace;

    public List<Attribut> Attributs { get; } = [];

    public List<Noeud> Enfants { get; } = [];

    /// <summary>True for an element of WordprocessingML, whichever family of namespaces.</summary>
    public bool EstWord { get; } = espace is Espaces.W or Espaces.WStrict;

    public string NomQualifie => Prefixe.Length == 0 ? Nom : Prefixe + ":" + Nom;

    public IEnumerable<Element> Elements => Enfants.OfType<Element>();

    /// <summary>True for the WordprocessingML element of that name.</summary>
    public bool Est(string nom) => EstWord && string.Equals(Nom, nom, StringComparison.Ordinal);

    public Element? Enfant(string nom)
    {
        foreach (var enfant in Enfants)
        {
            if (enfant is Element e && e.Est(nom))
            {
                return e;
            }
        }

        return null;
    }

    public string? Attribut(string nom)
    {
        foreach (var a in Attributs)
        {
            if (string.Equals(a.Nom, nom, StringComparison.Ordinal) && !string.Equals(a.Espace, Espaces.Xmlns, StringComparison.Ordinal))
            {
                return a.Valeur;
            }
        }

        return null;
    }

    public void Ajouter(Noeud noeud) => Inserer(Enfants.Count, noeud);

    public void Inserer(int index, Noeud noeud)
    {
        noeud.Parent = this;
        Enfants.Insert(index, noeud);
    }

    /// <summary>Every element below this one, in document order, this one excluded.</summary>
    public IEnumerable<Element> Descendants()
    {
        foreach (var enfant in Elements)
        {
            yield return enfant;
            foreach (var descendant in enfant.Descendants())
            {
                yield return descendant;
            }
        }
    }

    /// <summary>The nearest ancestor that satisfies the condition.</summary>
    public Element? Ancetre(Func<Element, bool> condition)
    {
        var e = Parent;
        while (e is not null && !condition(e))
        {
            e = e.Parent;
        }

        return e;
    }

    /// <summary>A copy without parent.</summary>
    public Element Copier()
    {
        var copie = CopierVide();
        foreach (var enfant in Enfants)
        {
            copie.Ajouter(enfant is Element e ? e.Copier() : new TexteXml(((TexteXml)enfant).Valeur));
        }

        return copie;
    }

    /// <summary>A copy of the tag and its attributes alone.</summary>
    public Element CopierVide()
    {
        var copie = new Element(Prefixe, Nom, Espace);
        copie.Attributs.AddRange(Attributs);
        return copie;
    }
}
