namespace Recouvrement.Infrastructure.Recherche;

/// <summary>How many letters to add, take away, change or swap to go from one word to another.</summary>
internal static class Distance
{
    /// <summary>The distance, or more than <paramref name="maximum"/> as soon as it is known to exceed it.</summary>
    public static int Mesurer(string a, string b, int maximum)
    {
        if (Math.Abs(a.Length - b.Length) > maximum) return maximum + 1;
        Span<int> avantDerniere = stackalloc int[b.Length + 1], derniere = stackalloc int[b.Length + 1], ligne = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) derniere[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            ligne[0] = i;
            var meilleur = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cout = a[i - 1] == b[j - 1] ? 0 : 1;
                ligne[j] = Math.Min(Math.Min(ligne[j - 1], derniere[j]) + 1, derniere[j - 1] + cout);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) ligne[j] = Math.Min(ligne[j], avantDerniere[j - 2] + 1);
                meilleur = Math.Min(meilleur, ligne[j]);
            }

            if (meilleur > maximum) return maximum + 1;
            var libre = avantDerniere;
            avantDerniere = derniere;
            derniere = ligne;
            ligne = libre;
        }

        return derniere[b.Length];
    }
}
