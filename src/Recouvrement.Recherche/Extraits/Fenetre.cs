namespace Recouvrement.Recherche.Extraits;

/// <summary>Chooses which stretch of the text to show.</summary>
internal static class Fenetre
{
    /// <summary>The run of occurrences that fits in the length and says most: different terms first, then exact forms, then number.</summary>
    public static (int Premiere, int Nombre) Meilleure(List<Occurrence> o, int termes, int longueur)
    {
        var (meilleure, nombre, note) = (0, 0, 0);
        var presents = new int[termes];
        for (int debut = 0, fin = 0, distincts = 0, exactes = 0; debut < o.Count; debut++)
        {
            while (fin < o.Count && (fin == debut || o[fin].Fin - o[debut].Debut <= longueur))
            {
                if (presents[o[fin].Terme]++ == 0) distincts++;
                if (o[fin].EstExacte) exactes++;
                fin++;
            }

            var ici = (distincts * 1000) + (Math.Min(exactes, 30) * 10) + Math.Min(fin - debut, 9);
            if (ici > note) (meilleure, nombre, note) = (debut, fin - debut, ici);
            if (--presents[o[debut].Terme] == 0) distincts--;
            if (o[debut].EstExacte) exactes--;
        }

        return (meilleure, nombre);
    }

    /// <summary>Where to cut: the highlights in the middle, between two words.</summary>
    public static (int Debut, int Fin) Bornes(string texte, List<Occurrence> choisies, int longueur)
    {
        if (choisies.Count == 0) return (DebutDeMot(texte, 0), FinDeMot(texte, Math.Min(texte.Length, longueur)));
        var (premier, dernier) = (choisies[0].Debut, choisies.Max(c => c.Fin));
        var marge = Math.Max(0, longueur - (dernier - premier));
        var debut = Math.Max(0, premier - (marge / 2));
        var fin = Math.Min(texte.Length, Math.Max(dernier, debut + longueur));
        return (Math.Min(DebutDeMot(texte, debut), premier), Math.Max(FinDeMot(texte, fin), dernier));
    }

    // Goes forward to a blank, but not far: a text without blanks is cut anywhere but inside a surrogate pair.
    private static int DebutDeMot(string texte, int i)
    {
        if (i == 0)
        {
            while (i < texte.Length && char.IsWhiteSpace(texte[i])) i++;
            return i;
        }

        var limite = Math.Min(texte.Length, i + 30);
        for (var k = i; k < limite; k++)
            if (char.IsWhiteSpace(texte[k - 1]) && !char.IsWhiteSpace(texte[k])) return k;
        return char.IsLowSurrogate(texte[i]) ? i + 1 : i;
    }

    private static int FinDeMot(string texte, int i)
    {
        if (i >= texte.Length) return texte.Length;
        for (var k = i; k > Math.Max(0, i - 30); k--)
            if (char.IsWhiteSpace(texte[k])) return k;
        return char.IsLowSurrogate(texte[i]) ? i - 1 : i;
    }
}
