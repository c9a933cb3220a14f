namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// What stands in the index for a word: its form, so that an exact form is told from its family. The stem follows when accents decide it
/// (« liquidité » → liquidite~liquid, « LIQUIDITE » → liquidite): a term then says by itself which words find it, and no text can
/// hold the sign between the two.
/// </summary>
internal static class TermeEcrit
{
    public const char Separateur = '~';

    public static string De(string forme, string racine, string nue) =>
        string.Equals(racine, nue, StringComparison.Ordinal) ? forme : string.Concat(forme, "~", racine);

    public static bool EstDeForme(string terme, string forme) =>
        terme.StartsWith(forme, StringComparison.Ordinal) && (terme.Length == forme.Length || terme[forme.Length] == Separateur);
}
