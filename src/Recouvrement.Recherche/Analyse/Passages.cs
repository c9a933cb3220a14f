using System.Buffers;
using static Recouvrement.Recherche.Analyse.Caracteres;

namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// Cuts of a text only the passages where what is looked for may begin: most words of a paper begin by another letter. A passage goes
/// from blank to blank, over all that is read together, so that it is cut as it would be in the whole text.
/// </summary>
/// <param name="debuts">What the first words of what is looked for begin with; no figure.</param>
/// <param name="suite">How many words come after a first one, at most.</param>
internal sealed class Passages(Initiales debuts, int suite)
{
    // A longer word is neither an article nor elided: it has a place, and counts.
    private const int SansPlaceAuPlus = 6;

    private static readonly char[] Ascii = [.. Enumerable.Range(0, 0x80).Select(c => (char)c)];

    // What stands outside ASCII is looked at one by one.
    private readonly SearchValues<char> _ignores = SearchValues.Create(Ascii.Where(c => !debuts.Contient(c)).ToArray());

    /// <summary>Cuts the first passage from there on, where nothing is joined; gives where it ends, -1 when there is none.</summary>
    public int Suivant(string texte, int depuis, List<Morceau> morceaux)
    {
        morceaux.Clear();
        var debut = Debut(texte, depuis);
        if (debut < 0) return -1;
        var i = Blanc(texte, debut, depuis);
        var (mots, ensemble) = (suite, 0);
        while (i < texte.Length)
        {
            if (!EstDeMot(texte[i]))
            {
                if (i > debut && mots <= 0 && ensemble <= 0 && EstUnBlanc(texte[i]) && morceaux[^1].Suite != Liaison.Coupure) break;
                i++;
                continue;
            }

            i = Decoupeur.Couper(texte, i, morceaux);
            var m = morceaux[^1];
            ensemble--;
            if (m.Longueur > SansPlaceAuPlus) mots--;
            // Something may begin there as well: inside, when figures and letters are mixed.
            if (m.Nature != NatureDeMorceau.Lettres) (mots, ensemble) = (suite, Ensembles.MorceauxAuPlus);
            else if (debuts.Contient(texte[m.Debut])) mots = suite;
        }

        return i;
    }

    // Where a word begins so; after figures too, since « 2bis » is also « bis ».
    private int Debut(string texte, int depuis)
    {
        for (var i = depuis; i < texte.Length; i++)
        {
            var pas = texte.AsSpan(i).IndexOfAnyExcept(_ignores);
            if (pas < 0) return -1;
            i += pas;
            if (De(texte[i]) == Classe.Lettre && debuts.Contient(texte[i]) && (i == 0 || De(texte[i - 1]) != Classe.Lettre)) return i;
        }

        return -1;
    }

    // Back to a blank that joins nothing: neither « recou-⏎vrement » nor « 1 234 ».
    private static int Blanc(string texte, int i, int depuis)
    {
        while (i > depuis)
        {
            if (!EstUnBlanc(texte[i - 1]))
            {
                i--;
                continue;
            }

            var avant = i - 1;
            while (avant > depuis && De(texte[avant - 1]) is Classe.Espace or Classe.FinDeLigne) avant--;
            var joint = avant > depuis && De(texte[avant - 1]) is Classe.TraitDUnion or Classe.Invisible or Classe.Chiffre;
            if (!joint) return i;
            i = avant;
        }

        return i;
    }

    private static bool EstUnBlanc(char c) => De(c) is Classe.Espace or Classe.FinDeLigne or Classe.Separateur;
}
