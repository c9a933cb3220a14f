using System.Collections.Frozen;
using System.Net;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Takes the tags off. Goes through the page once, without recursion: no nesting can overflow it.</summary>
internal static class TexteDeHtml
{
    private static readonly FrozenSet<string> Muets = new[] { "script", "style", "noscript", "template", "svg" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Blocs = (
        "address article aside blockquote br caption center dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol " +
        "option p pre section table title tr ul").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static void Lire(string html, TexteExtrait texte, Garde garde)
    {
        var i = 0;
        while (i < html.Length)
        {
            var balise = html.IndexOf('<', i);
            if (balise < 0) balise = html.Length;
            if (balise > i) Texte(html.AsSpan(i, balise - i), texte);
            if (balise >= html.Length) return;
            garde.Verifier();
            i = Balise(html, balise, texte);
        }
    }

    private static void Texte(ReadOnlySpan<char> brut, TexteExtrait texte)
    {
        var s = brut.Contains('&') ? WebUtility.HtmlDecode(brut.ToString()).AsSpan() : brut;
        var debut = 0;
        for (var i = 0; i <= s.Length; i++)
        {
            // Blanks of the source are one blank on the page; a no-break space is not a blank.
            if (i < s.Length && s[i] is not (' ' or '\t' or '\r' or '\n')) continue;
            if (i > debut) texte.Ajouter(s[debut..i]);
            if (i < s.Length) texte.Espace();
            debut = i + 1;
        }
    }

    // Deals with what stands at « < » and gives the index after it.
    private static int Balise(string html, int i, TexteExtrait texte)
    {
        if (string.CompareOrdinal(html, i, "<!--", 0, 4) == 0) return Apres(html, "-->", i + 4);
        if (i + 1 < html.Length && html[i + 1] is '!' or '?') return Apres(html, ">", i + 1);
        var nom = i + 1;
        var ferme = nom < html.Length && html[nom] == '/';
        if (ferme) nom++;
        var finDuNom = nom;
        while (finDuNom < html.Length && char.IsAsciiLetterOrDigit(html[finDuNom])) finDuNom++;
        if (finDuNom == nom)
        {
            // « a < b » is text.
            texte.Ajouter("<");
            return i + 1;
        }

        var balise = html[nom..finDuNom];
        if (Blocs.Contains(balise)) texte.Ligne();
        else if (balise is "td" or "th" or "TD" or "TH") texte.Ajouter("\t");
        var fin = Fermeture(html, finDuNom);
        return !ferme && Muets.Contains(balise) && html[fin - 1] == '>' && html[fin - 2] != '/' ? Apres(html, ">", Apres(html, "</" + balise, fin)) : fin;
    }

    // The « > » that ends the tag; one between quotes does not. A quote left open gives up at the next « > ».
    private static int Fermeture(string html, int i)
    {
        var depart = i;
        for (var guillemet = '\0'; i < html.Length; i++)
        {
            var c = html[i];
            if (guillemet != '\0')
            {
                if (c == guillemet) guillemet = '\0';
            }
            else if (c is '"' or '\'')
            {
                guillemet = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return Apres(html, ">", depart);
    }

    private static int Apres(string html, string marque, int i)
    {
        var trouve = html.IndexOf(marque, i, StringComparison.OrdinalIgnoreCase);
        return trouve < 0 ? html.Length : trouve + marque.Length;
    }
}
