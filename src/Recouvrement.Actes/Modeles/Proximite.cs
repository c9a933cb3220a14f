namespace Recouvrement.Actes.Modeles;

/// <summary>The known name an author probably meant.</summary>
internal static class Proximite
{
    /// <summary>The nearest name; null when none is near enough to be worth saying.</summary>
    public static string? Chercher(string ecrit, IEnumerable<string> connus)
    {
        // Nobody types a name this long: comparing it with every known one would only take time.
        if (ecrit.Length > 80)
        {
            return null;
        }

        var meilleur = default(string);
        var distance = Math.Max(2, ecrit.Length / 3) + 1;
        foreach (var connu in connus)
        {
            var d = Distance(ecrit.ToLowerInvariant(), connu.ToLowerInvariant());
            if (d < distance)
            {
                (meilleur, distance) = (connu, d);
            }
        }

        return meilleur;
    }

    // Damerau's distance: a swap of two neighbours is the commonest slip of the hand and counts for one.
    private static int Distance(string a, string b)
    {
        var (avantPrecedente, precedente, courante) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
        {
            precedente[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            courante[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cout = a[i - 1] == b[j - 1] ? 0 : 1;
                courante[j] = Math.Min(Math.Min(precedente[j] + 1, courante[j - 1] + 1), precedente[j - 1] + cout);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    courante[j] = Math.Min(courante[j], avantPrecedente[j - 2] + 1);
                }
            }

            (avantPrecedente, precedente, courante) = (precedente, courante, avantPrecedente);
        }

        return precedente[b.Length];
    }
}
