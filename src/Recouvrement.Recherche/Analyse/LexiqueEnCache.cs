namespace Recouvrement.Recherche.Analyse;

/// <summary>Remembers the stems of the words met: a text says the same few thousand words again and again.</summary>
internal sealed class LexiqueEnCache
{
    /// <summary>A longer run is not a word but noise (encoded data); its beginning is enough to find it.</summary>
    public const int LongueurMaximale = 40;

    private const int Capacite = 50_000;
    private readonly Dictionary<string, (string Forme, string Racine, string Nue)> _connus = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Forme, string Racine, string Nue)>.AlternateLookup<ReadOnlySpan<char>> _acces;

    public LexiqueEnCache() => _acces = _connus.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The form of a run that is no word: numbers never end, and have no stem.</summary>
    public static string Forme(ReadOnlySpan<char> mot) => Pliage.Desaccentuer(Pliage.Terme(mot[..Math.Min(mot.Length, LongueurMaximale)]));

    public (string Forme, string Racine, string Nue) Lire(ReadOnlySpan<char> mot)
    {
        if (_acces.TryGetValue(mot, out var connu)) return connu;
        var accentue = Pliage.Terme(mot[..Math.Min(mot.Length, LongueurMaximale)]);
        var forme = Pliage.Desaccentuer(accentue);
        var racine = Pliage.Desaccentuer(Racinisateur.Raciner(accentue));
        var nue = string.Equals(forme, accentue, StringComparison.Ordinal) ? racine : Racinisateur.Raciner(forme);
        if (_connus.Count >= Capacite) _connus.Clear();
        if (mot.Length <= LongueurMaximale) _acces[mot] = (forme, racine, nue);
        return (forme, racine, nue);
    }
}
