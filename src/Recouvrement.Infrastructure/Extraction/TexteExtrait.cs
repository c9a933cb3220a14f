using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>The text being read: bounded, without control characters nor broken surrogates, with its pages.</summary>
internal sealed class TexteExtrait(Garde garde)
{
    private readonly StringBuilder _texte = new();
    private readonly List<int> _pages = [];

    public int Longueur => _texte.Length;

    public IReadOnlyList<int> Pages => _pages;

    public bool EstVide { get; private set; } = true;

    public override string ToString() => _texte.ToString();

    public void Ajouter(ReadOnlySpan<char> texte)
    {
        for (var i = 0; i < texte.Length; i++)
        {
            var c = texte[i];
            if (c is '\n' or '\t' or '\f' || (c >= ' ' && !char.IsSurrogate(c) && c is not ('\u007F' or '\uFFFE' or '\uFFFF')))
            {
                Un(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < texte.Length && char.IsLowSurrogate(texte[i + 1]))
            {
                Un(c);
                Un(texte[++i]);
            }
        }
    }

    /// <summary>Ends the line, unless it is empty already.</summary>
    public void Ligne()
    {
        if (_texte.Length > 0 && _texte[^1] is not ('\n' or '\f')) Un('\n');
    }

    public void Espace()
    {
        if (_texte.Length > 0 && !char.IsWhiteSpace(_texte[^1])) Un(' ');
    }

    /// <summary>A page begins here; two marks without text between them are one.</summary>
    public void Page()
    {
        if (_pages.Count == 0) _pages.Add(0);
        if (_texte.ToString(_pages[^1], _texte.Length - _pages[^1]).AsSpan().IsWhiteSpace()) return;
        Un('\f');
        _pages.Add(_texte.Length);
    }

    /// <summary>Adds a page as it is, even an empty one: page numbers must stay those of the document.</summary>
    public void Page(string texte)
    {
        if (_texte.Length > 0) Un('\f');
        _pages.Add(_texte.Length);
        Ajouter(texte);
    }

    private void Un(char c)
    {
        if (garde.Permettre(1) == 0)
            throw new LimiteAtteinteException("Le texte est trop long : seul son début sera trouvé par la recherche.");
        _texte.Append(c);
        if (!char.IsWhiteSpace(c)) EstVide = false;
    }
}
