using System.Text;
using Recouvrement.Actes.Filtres;

namespace Recouvrement.Actes.Modeles;

/// <summary>
/// Reads what stands between the braces. Forgiving where Word rewrites what is typed: typographic quotes, non-breaking
/// spaces and hyphens; strict on everything else.
/// </summary>
internal static class AnalyseBalise
{
    private const string SautDePage = "saut-de-page";
    private const string Ouvrants = "\"“«'‘„";

    public static (Balise? Balise, string? Erreur) Lire(string source)
    {
        var texte = Normaliser(source);
        if (texte.Length == 0)
        {
            return (null, "la balise est vide");
        }

        return texte[0] switch
        {
            '#' => Nommee(NatureBalise.Ouverture, texte[1..]),
            '^' => Nommee(NatureBalise.OuvertureInverse, texte[1..]),
            '/' => Nommee(NatureBalise.Fermeture, texte[1..]),
            '>' => Nommee(NatureBalise.Fragment, texte[1..]),
            '!' => (new Balise(NatureBalise.Commentaire, string.Empty, [], null), null),
            _ when string.Equals(texte, SautDePage, StringComparison.Ordinal) => (new Balise(NatureBalise.SautDePage, string.Empty, [], null), null),
            _ => Champ(texte),
        };
    }

    /// <summary>
    /// A path: names separated by dots, with a leading dot for the current element only; « . » for that element itself, « @ »
    /// names for the loop.
    /// </summary>
    public static bool EstUnChemin(string texte) =>
        texte is "." or "@rang" or "@nombre" or "@premier" or "@dernier"
        || (texte.Length > 0 && (texte[0] == '.' ? texte[1..] : texte).Split('.').All(n => n.Length > 0 && char.IsLetter(n[0]) && n.All(c => char.IsLetterOrDigit(c) || c is '_' or '-')));

    private static string Normaliser(string source)
    {
        var texte = new StringBuilder(source.Length);
        foreach (var c in source)
        {
            _ = c switch
            {
                '\u2011' or '\u2010' => texte.Append('-'),
                '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' => texte,
                _ => texte.Append(char.IsWhiteSpace(c) ? ' ' : c),
            };
        }

        return texte.ToString().Trim();
    }

    private static (Balise? Balise, string? Erreur) Nommee(NatureBalise nature, string texte)
    {
        var chemin = texte.Trim();
        return EstUnChemin(chemin)
            ? (new Balise(nature, chemin, [], null), null)
            : (null, $"« {chemin} » n’est pas un nom (lettres, chiffres, tirets et points)");
    }

    private static (Balise? Balise, string? Erreur) Champ(string texte)
    {
        var (morceaux, erreur) = Decouper(texte);
        if (erreur is not null)
        {
            return (null, erreur);
        }

        if (morceaux![0] is not [{ Cite: false, Texte: var chemin }] || !EstUnChemin(chemin))
        {
            return (null, $"« {texte.Split('|')[0].Trim()} » n’est pas un nom de champ (lettres, chiffres, tirets et points)");
        }

        var filtres = new List<AppelFiltre>();
        string? defaut = null;
        foreach (var appel in morceaux.Skip(1))
        {
            if (appel is not [{ Cite: false, Texte: var nom }, .. var suite])
            {
                return (null, "le nom d’un filtre manque après « | »");
            }

            var arguments = suite.Select(m => m.Texte).ToArray();
            if (string.Equals(nom, FiltresActe.Defaut, StringComparison.Ordinal) && arguments.Length == 1)
            {
                defaut = arguments[0];
            }
            else
            {
                filtres.Add(new AppelFiltre(nom, arguments));
            }
        }

        return (new Balise(NatureBalise.Champ, chemin, filtres, defaut), null);
    }

    private readonly record struct Mot(string Texte, bool Cite);

    // Words separated by spaces, groups separated by « | », quoted texts kept whole.
    private static (List<List<Mot>>? Morceaux, string? Erreur) Decouper(string texte)
    {
        List<List<Mot>> morceaux = [[]];
        for (var i = 0; i < texte.Length;)
        {
            var c = texte[i];
            if (c == ' ')
            {
                i++;
            }
            else if (c == '|')
            {
                morceaux.Add([]);
                i++;
            }
            else if (Ouvrants.Contains(c, StringComparison.Ordinal))
            {
                var fin = FinDeCitation(texte, i + 1, c);
                if (fin < 0)
                {
                    return (null, "un guillemet n’est pas fermé");
                }

                var cite = texte[(i + 1)..fin];
                morceaux[^1].Add(new Mot(c == '«' ? cite.Trim() : cite, Cite: true));
                i = fin + 1;
            }
            else
            {
                var fin = texte.AsSpan(i).IndexOfAny(" |\"“«„");
                var longueur = fin < 0 ? texte.Length - i : fin;
                morceaux[^1].Add(new Mot(texte.Substring(i, longueur), Cite: false));
                i += longueur;
            }
        }

        return (morceaux, null);
    }

    // An apostrophe inside a text (« l’huissier ») is not its end: with apostrophes the last one before « | » closes.
    private static int FinDeCitation(string texte, int debut, char ouvrant)
    {
        if (ouvrant is '\'' or '‘')
        {
            var barre = texte.IndexOf('|', debut);
            var zone = barre < 0 ? texte[debut..] : texte[debut..barre];
            var fin = zone.LastIndexOfAny(['\'', '’']);
            return fin < 0 ? -1 : debut + fin;
        }

        return ouvrant == '«' ? texte.IndexOf('»', debut) : texte.IndexOfAny(['"', '”', '“'], debut);
    }
}
