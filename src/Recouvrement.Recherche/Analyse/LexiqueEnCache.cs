namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// Remembers the words met: a text says the same few thousand words again and again. Two generations, so that the common words stay
/// when the rare ones go.
/// </summary>
internal sealed class LexiqueEnCache
{
    /// <summary>A longer run is not a word but noise (encoded data); its beginning is enough to find it.</summary>
    public const int LongueurMaximale = 40;

    private const int ParGeneration = 40_000;
    private const int LongueurDUnPetitNombre = 4;
    private Dictionary<string, MotAnalyse>.AlternateLookup<ReadOnlySpan<char>> _jeunes = Generation(0);
    private Dictionary<string, MotAnalyse>.AlternateLookup<ReadOnlySpan<char>> _anciens = Generation(0);

    /// <summary>A word as it stands in a text.</summary>
    public MotAnalyse Lire(ReadOnlySpan<char> mot) => Trouver(mot) ?? Garder(mot, Analyser(mot, mot));

    /// <summary>A compound as it stands in a text, and its parts put together.</summary>
    public MotAnalyse LireCompose(ReadOnlySpan<char> ecrit, string ensemble) => Trouver(ecrit) ?? Garder(ecrit, Analyser(ensemble, ecrit));

    /// <summary>A run that is no word: numbers never end, and have no stem. Only small ones come back.</summary>
    public MotAnalyse LireNombre(ReadOnlySpan<char> nombre)
    {
        if (nombre.Length > LongueurDUnPetitNombre) return MotAnalyse.SansRacine(Forme(nombre));
        return Trouver(nombre) ?? Garder(nombre, MotAnalyse.SansRacine(Forme(nombre)));
    }

    private static string Forme(ReadOnlySpan<char> mot) => Pliage.Desaccentuer(Pliage.Terme(mot[..Math.Min(mot.Length, LongueurMaximale)]));

    private static MotAnalyse Analyser(ReadOnlySpan<char> mot, ReadOnlySpan<char> ecrit)
    {
        var accentue = Pliage.Terme(mot[..Math.Min(mot.Length, LongueurMaximale)]);
        var forme = Pliage.Desaccentuer(accentue);
        var racine = Pliage.Desaccentuer(Racinisateur.Raciner(accentue));
        var nue = string.Equals(forme, accentue, StringComparison.Ordinal) ? racine : Racinisateur.Raciner(forme);
        return new MotAnalyse(forme, racine, nue, ecrit.Equals(forme, StringComparison.Ordinal) ? forme : ecrit.ToString().ToLowerInvariant());
    }

    private static Dictionary<string, MotAnalyse>.AlternateLookup<ReadOnlySpan<char>> Generation(int capacite) =>
        new Dictionary<string, MotAnalyse>(capacite, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private MotAnalyse? Trouver(ReadOnlySpan<char> mot)
    {
        if (_jeunes.TryGetValue(mot, out var connu)) return connu;
        return _anciens.TryGetValue(mot, out connu) ? Garder(mot, connu) : null;
    }

    private MotAnalyse Garder(ReadOnlySpan<char> cle, MotAnalyse mot)
    {
        // Two parts of it make one compound; more than that is no word.
        if (cle.Length > LongueurMaximale * 2) return mot;
        if (_jeunes.Dictionary.Count >= ParGeneration) (_anciens, _jeunes) = (_jeunes, Generation(ParGeneration));
        _jeunes[cle] = mot;
        return mot;
    }
}
