namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// The word while the stemmer works on it. Capitals are marks, as in the published description: U, I, Y are the vowels
/// that play a consonant, H stands before a vowel that carried a diaeresis.
/// </summary>
internal sealed class MotEnCours
{
    private const string Voyelles = "aeiouyâàëéêèïîôûù";
    private const string Elisions = "cdjlmnstz";
    private static readonly string[] DebutsParticuliers = ["par", "col", "tap", "mauva"];

    // The diaeresis mark makes a word at most twice as long.
    private readonly char[] _lettres;
    private int _rv;
    private int _r1;
    private int _r2;

    public MotEnCours(string mot)
    {
        _lettres = new char[mot.Length * 2];
        mot.CopyTo(_lettres);
        Longueur = mot.Length;
    }

    public int Longueur { get; private set; }

    public ReadOnlySpan<char> Texte => _lettres.AsSpan(0, Longueur);

    public static bool EstVoyelle(char c) => Voyelles.Contains(c, StringComparison.Ordinal);

    public bool DansRv(int debut) => debut >= _rv;

    public bool DansR1(int debut) => debut >= _r1;

    public bool DansR2(int debut) => debut >= _r2;

    public bool Finit(string suffixe) => Texte.EndsWith(suffixe, StringComparison.Ordinal);

    public void Couper(int longueur) => Longueur = longueur;

    public void Remplacer(int debut, string par)
    {
        par.CopyTo(_lettres.AsSpan(debut));
        Longueur = debut + par.Length;
    }

    public void Changer(int rang, char lettre) => _lettres[rang] = lettre;

    public void RetirerElision()
    {
        var apostrophe = Texte.StartsWith("qu'", StringComparison.Ordinal) ? 2
            : Longueur > 1 && _lettres[1] == '\'' && Elisions.Contains(_lettres[0], StringComparison.Ordinal) ? 1 : -1;
        if (apostrophe < 0 || apostrophe + 1 == Longueur) return;
        Texte[(apostrophe + 1)..].CopyTo(_lettres);
        Longueur -= apostrophe + 1;
    }

    public void MarquerConsonnes()
    {
        var source = Texte.ToString();
        var n = 0;
        // Left to right, and a mark just set counts: the second u of « risquiez » is a vowel no more when its i is looked at.
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            var apresVoyelle = n > 0 && EstVoyelle(_lettres[n - 1]);
            var avantVoyelle = i + 1 < source.Length && EstVoyelle(source[i + 1]);
            switch (c)
            {
                case 'u' when (apresVoyelle && avantVoyelle) || (n > 0 && _lettres[n - 1] == 'q'):
                    _lettres[n++] = 'U';
                    break;
                case 'i' when apresVoyelle && avantVoyelle:
                    _lettres[n++] = 'I';
                    break;
                case 'y' when apresVoyelle || avantVoyelle:
                    _lettres[n++] = 'Y';
                    break;
                case 'ë':
                    _lettres[n++] = 'H';
                    _lettres[n++] = 'e';
                    break;
                case 'ï':
                    _lettres[n++] = 'H';
                    _lettres[n++] = 'i';
                    break;
                default:
                    _lettres[n++] = c;
                    break;
            }
        }

        Longueur = n;
    }

    public void ChercherRegions()
    {
        _rv = Longueur;
        if (Longueur >= 3 && EstVoyelle(_lettres[0]) && EstVoyelle(_lettres[1])) _rv = 3;
        else if (Array.Find(DebutsParticuliers, p => Texte.StartsWith(p, StringComparison.Ordinal)) is { } debut) _rv = debut.Length;
        else if (Longueur >= 3 && _lettres[0] == 'n' && _lettres[1] == 'i' && EstVoyelle(_lettres[2])) _rv = 3;
        else _rv = Apres(1, voyelle: true);

        _r1 = Apres(Apres(0, voyelle: true), voyelle: false);
        _r2 = Apres(Apres(_r1, voyelle: true), voyelle: false);
    }

    public string Rendre()
    {
        var n = 0;
        for (var i = 0; i < Longueur; i++)
        {
            var c = _lettres[i];
            if (c == 'H')
            {
                if (i + 1 < Longueur && _lettres[i + 1] is 'e' or 'i') _lettres[n++] = _lettres[++i] == 'e' ? 'ë' : 'ï';
                continue;
            }

            _lettres[n++] = c switch { 'I' => 'i', 'U' => 'u', 'Y' => 'y', _ => c };
        }

        return new string(_lettres, 0, n);
    }

    // The index just after the first (non-)vowel met from there, or the end of the word.
    private int Apres(int depuis, bool voyelle)
    {
        for (var i = depuis; i < Longueur; i++)
            if (EstVoyelle(_lettres[i]) == voyelle) return i + 1;
        return Longueur;
    }
}
