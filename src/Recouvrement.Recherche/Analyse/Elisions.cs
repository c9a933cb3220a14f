using System.Collections.Frozen;

namespace Recouvrement.Recherche.Analyse;

/// <summary>The short words that lose their vowel before another: « l'acte », « jusqu'au », « lorsqu'il ».</summary>
internal static class Elisions
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Liste =
        new[] { "c", "d", "j", "l", "m", "n", "s", "t", "z", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // Text read from an image often has a space after the apostrophe: « l' acte » is « l'acte » all the same.
    public static bool EstElide(string texte, Morceau m) =>
        m.Longueur <= 6 && m.Fin < texte.Length && Caracteres.De(texte[m.Fin]) == Caracteres.Classe.Apostrophe && Liste.Contains(texte.AsSpan(m.Debut, m.Longueur));
}
