using System.Collections.Frozen;

namespace Recouvrement.Recherche.Analyse;

/// <summary>
/// Tells the language of a text by the small words that no text does without. It says so when it does not know: a text too short, a
/// list of names and numbers, two languages that balance.
/// </summary>
public static class DetecteurDeLangue
{
    /// <summary>What is said of a text whose language cannot be told.</summary>
    public const string Inconnue = "inconnue";

    private const int MotsLus = 400;
    private const int MotsAuMoins = 20;
    private const double PartAuMoins = 0.12;
    private const double AvanceAuMoins = 1.3;

    private static readonly (string Nom, string Code, string Mots)[] Langues =
    [
        ("français", "fr", "le la les des du de en et est une un dans pour que qui par sur au aux ce cette il elle nous vous avec pas ne sont été être ou dont leur votre notre"),
        ("anglais", "en", "the of and to in is that for it was on with as be by this are at from or have not has which we you your our shall any been will"),
        ("allemand", "de", "der die das und ist nicht ein eine den dem des mit für auf von zu im sich auch werden wird wir sie ihre bei oder nach aus als dass sind"),
        ("espagnol", "es", "el la los las de y que en un una por con para del se su al es no lo como más nos esta este ha son usted"),
        ("italien", "it", "il la di e che un una per con non del della le i gli sono nel alla dei da si è al ha questo anche come più"),
        ("néerlandais", "nl", "de het een en van is dat op te voor met niet zijn aan er die ook door bij naar wij u uw wordt om als of deze"),
    ];

    private static readonly FrozenDictionary<string, int> Masques = Langues
        .SelectMany((l, rang) => l.Mots.Split(' ').Select(mot => (mot, Masque: 1 << rang)))
        .GroupBy(m => m.mot, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Aggregate(0, (tous, m) => tous | m.Masque), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Recherche = Masques.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The names it gives, « inconnue » apart.</summary>
    public static IReadOnlyList<string> Noms { get; } = [.. Langues.Select(l => l.Nom)];

    /// <summary>The language of a text, by its French name; empty when there is no text.</summary>
    public static string Detecter(string texte)
    {
        ArgumentNullException.ThrowIfNull(texte);
        Span<int> notes = stackalloc int[Langues.Length];
        var mots = 0;
        for (var i = 0; i < texte.Length && mots < MotsLus;)
        {
            if (!char.IsLetter(texte[i]))
            {
                i++;
                continue;
            }

            var debut = i;
            while (i < texte.Length && char.IsLetter(texte[i])) i++;
            mots++;
            if (Recherche.TryGetValue(texte.AsSpan(debut, i - debut), out var masque))
                for (var l = 0; l < notes.Length; l++) notes[l] += (masque >> l) & 1;
        }

        return mots == 0 ? string.Empty : mots < MotsAuMoins ? Inconnue : Juger(notes, mots);
    }

    /// <summary>The name meant by what somebody typed (« anglais », « en »); null when it is none.</summary>
    public static string? Normaliser(string saisie)
    {
        var plie = Pliage.Plier(saisie);
        if (string.Equals(plie, Inconnue, StringComparison.Ordinal)) return Inconnue;
        foreach (var (nom, code, _) in Langues)
            if (string.Equals(plie, code, StringComparison.Ordinal) || string.Equals(plie, Pliage.Plier(nom), StringComparison.Ordinal)) return nom;
        return null;
    }

    private static string Juger(ReadOnlySpan<int> notes, int mots)
    {
        var (meilleure, seconde) = (0, -1);
        for (var l = 1; l < notes.Length; l++)
        {
            if (notes[l] > notes[meilleure]) (meilleure, seconde) = (l, meilleure);
            else if (seconde < 0 || notes[l] > notes[seconde]) seconde = l;
        }

        return notes[meilleure] >= mots * PartAuMoins && notes[meilleure] >= notes[seconde] * AvanceAuMoins ? Langues[meilleure].Nom : Inconnue;
    }
}
