using System.Text;
using Recouvrement.Recherche.Analyse;

namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// What stands in the index for a word: its form, so that an exact form is told from its family. The stem follows when accents decide it
/// (« liquidité » → liquidite~liquid, « LIQUIDITE » → liquidite): a term then says by itself which words find it, and no text can
/// hold the sign between the two.
/// </summary>
internal static class TermeEcrit
{
    private const char Separateur = '~';

    public static string De(string forme, string racine, string nue) =>
        string.Equals(racine, nue, StringComparison.Ordinal) ? forme : string.Concat(forme, "~", racine);

    /// <summary>The same put after other terms, without a string of its own.</summary>
    public static void Ajouter(StringBuilder termes, Jeton jeton)
    {
        termes.Append(jeton.Forme);
        if (!string.Equals(jeton.Racine, jeton.RacineNue, StringComparison.Ordinal)) termes.Append(Separateur).Append(jeton.Racine);
    }

    public static bool EstDeForme(string terme, string forme) =>
        terme.StartsWith(forme, StringComparison.Ordinal) && (terme.Length == forme.Length || terme[forme.Length] == Separateur);
}
