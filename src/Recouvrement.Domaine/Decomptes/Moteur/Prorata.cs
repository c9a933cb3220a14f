namespace Recouvrement.Domaine.Decomptes;

/// <summary>Shares an amount between dues, in proportion, to the cent and without losing any.</summary>
internal static class Prorata
{
    /// <summary>What each due receives: all of it when the amount suffices, otherwise its share, never more than itself.</summary>
    public static decimal[] Partager(decimal montant, decimal[] dus)
    {
        var total = dus.Sum();
        if (montant >= total)
        {
            return dus;
        }

        var parts = new decimal[dus.Length];
        var reste = montant;
        for (var i = 0; i < dus.Length; i++)
        {
            parts[i] = Math.Min(reste, Arrondi.Centime(montant * dus[i] / total));
            reste -= parts[i];
        }

        // The cents that rounding left go to the first that can still take them.
        for (var i = 0; i < dus.Length && reste > 0; i++)
        {
            var pris = Math.Min(reste, dus[i] - parts[i]);
            parts[i] += pris;
            reste -= pris;
        }

        return parts;
    }
}
