using System.Collections.Frozen;

namespace Recouvrement.Recherche.Analyse;

/// <summary>The words so common that they find nothing.</summary>
public static class MotsVides
{
    // « a » is not among them: « bâtiment A » must be found, and « à » cannot be told from it in capitals.
    private const string Articles = "au aux de des du en et la le les un une";

    // Elided, they have no place either: « c'est » and « ce sont » are treated alike.
    private const string Elidables = "ce je me ne que se te";

    private const int LongueurDesOutils = 3;

    private static readonly FrozenSet<string> Outils = $"{Articles} {Elidables}".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<int> OutilsEnUnNombre = Outils.Select(o => EnUnNombre(o) ?? 0).ToFrozenSet();

    private static readonly FrozenSet<string> Liste = (
        $"{Articles} {Elidables} a ai as avec c ces cet cette d dans elle elles est eu eux il ils j l leur leurs lui m " +
        "meme mes n ni nos notre nous on ont ou par pas pour qu qui s sa ses si son sont sur t ta tes ton tu vos votre vous y").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Says whether a folded form is one of them: it is left aside when a query holds a better word.</summary>
    public static bool Contient(string forme) => Liste.Contains(forme);

    /// <summary>
    /// Says whether a folded form is one of the few articles, prepositions and pronouns that make a third of any text: like an elided
    /// article they have no place in the index, and « mise en demeure » is « mise » followed by « demeure ».
    /// </summary>
    public static bool EstUnOutil(string forme) => forme.Length <= LongueurDesOutils && Outils.Contains(forme);

    /// <summary>
    /// The same of a word as it is written, told from its letters alone, without looking it up; null when they have accents: its folded
    /// form then says.
    /// </summary>
    internal static bool? EstUnOutilEcrit(ReadOnlySpan<char> mot) =>
        EnUnNombre(mot) is { } nombre ? mot.Length <= LongueurDesOutils && OutilsEnUnNombre.Contains(nombre) : null;

    // Three plain letters at most make one number, whatever their case; a longer word makes any.
    private static int? EnUnNombre(ReadOnlySpan<char> mot)
    {
        var nombre = 0;
        foreach (var lettre in mot)
        {
            if (!char.IsAscii(lettre)) return null;
            nombre = ((nombre & 0xFFFF) << 8) | lettre | 0x20;
        }

        return nombre;
    }
}
