namespace Recouvrement.Domaine.Procedures;

/// <summary>Looks a word up in a short list, without the enumerator that LINQ allocates: the fold does it thousands of times.</summary>
internal static class ListeDeMots
{
    public static bool Nomme(this IReadOnlyList<string> mots, string mot)
    {
        for (var i = 0; i < mots.Count; i++)
        {
            if (string.Equals(mots[i], mot, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
