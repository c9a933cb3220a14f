namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// The first letters of the words that are looked for: neither stemming nor folding changes the first letter of a word otherwise than
/// its case and its accent, so that a word which begins otherwise need not be looked at.
/// </summary>
internal sealed class Initiales
{
    private const int Etendue = 0x250;
    private static readonly char[] Nues = [.. Enumerable.Range(0, Etendue).Select(c => Nue((char)c))];
    private readonly bool[] _voulues = new bool[Etendue];

    public Initiales(IEnumerable<string> termes)
    {
        foreach (var initiale in termes.Where(t => t.Length > 0).Select(t => t[0]).Distinct())
            for (var c = 0; c < Etendue; c++)
                if (Nues[c] == initiale || c == initiale) _voulues[c] = true;
    }

    /// <summary>Whether a number is among what is looked for.</summary>
    public bool AvecChiffres => _voulues.AsSpan('0', 10).Contains(true);

    /// <summary>Beyond Latin letters everything is looked at.</summary>
    public bool Contient(char premiere) => premiere >= Etendue || _voulues[premiere];

    private static char Nue(char c) => Pliage.Desaccentuer(Pliage.Terme([c])).FirstOrDefault(c);
}
