using static Recouvrement.Recherche.Analyse.Caracteres;

namespace Recouvrement.Recherche.Analyse;

/// <summary>Cuts a text into runs of letters and digits, and notes what joins each to the next.</summary>
internal static class Decoupeur
{
    public static void Decouper(ReadOnlySpan<char> texte, List<Morceau> morceaux)
    {
        morceaux.Clear();
        var i = 0;
        while (i < texte.Length)
        {
            if (EstDeMot(texte[i])) i = Couper(texte, i, morceaux);
            else i++;
        }
    }

    /// <summary>Adds the run that begins there; gives where it ends.</summary>
    public static int Couper(ReadOnlySpan<char> texte, int debut, List<Morceau> morceaux)
    {
        var i = debut;
        bool lettres = false, chiffres = false;
        while (true)
        {
            var avant = i;
            while (i < texte.Length && De(texte[i]) == Classe.Lettre) i++;
            lettres |= i > avant;
            if (i == texte.Length) break;
            var classe = De(texte[i]);
            if (classe == Classe.Chiffre) chiffres = true;
            else if (classe is not (Classe.Marque or Classe.Invisible)) break;
            i++;
        }

        var fin = i;
        // A soft hyphen left at the end of a line belongs to the cut, not to the word.
        while (fin > debut + 1 && De(texte[fin - 1]) == Classe.Invisible) fin--;
        var nature = !chiffres ? NatureDeMorceau.Lettres : lettres ? NatureDeMorceau.Melange : NatureDeMorceau.Chiffres;
        morceaux.Add(new Morceau(debut, fin, nature, Suite(texte, fin, i)));
        return i;
    }

    private static Liaison Suite(ReadOnlySpan<char> texte, int fin, int i)
    {
        if (i >= texte.Length) return Liaison.Aucune;
        var liaison = EnLiaison(texte[i]);
        if (i + 1 < texte.Length && liaison != Liaison.Aucune && EstDeMot(texte[i + 1])) return liaison;
        var tiret = liaison == Liaison.TraitDUnion ? i + 1 : fin < i && texte[fin] == '\u00AD' ? i : -1;
        return tiret >= 0 && ReprendALaLigne(texte, tiret) ? Liaison.Coupure : Liaison.Aucune;
    }

    // « recou-⏎vrement »: one end of line, then a small letter.
    private static bool ReprendALaLigne(ReadOnlySpan<char> texte, int i)
    {
        while (i < texte.Length && De(texte[i]) == Classe.Espace) i++;
        var avant = i;
        if (i < texte.Length && texte[i] == '\r') i++;
        if (i < texte.Length && texte[i] == '\n') i++;
        if (i == avant) return false;
        while (i < texte.Length && De(texte[i]) == Classe.Espace) i++;
        return i < texte.Length && char.IsLower(texte[i]);
    }
}
