namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// A Bloom filter of the exact forms of a document: the index holds stems only, and this says, in a byte or so a word,
/// whether « créances » itself stands in a document found through « créance ». Wrong once in forty, always on the generous
/// side: it only ranks.
/// </summary>
internal static class FiltreDeFormes
{
    private const int BitsParForme = 8;
    private const int Sondages = 4;

    public static byte[] Construire(IReadOnlyCollection<string> formes)
    {
        var bits = new byte[Math.Max(1, formes.Count * BitsParForme / 8)];
        foreach (var forme in formes)
        {
            var (a, b) = Hacher(forme);
            for (var i = 0; i < Sondages; i++)
            {
                var rang = Rang(a, b, i, bits.Length);
                bits[rang >> 3] |= (byte)(1 << (rang & 7));
            }
        }

        return bits;
    }

    public static bool Contient(ReadOnlySpan<byte> bits, string forme)
    {
        if (bits.IsEmpty) return false;
        var (a, b) = Hacher(forme);
        for (var i = 0; i < Sondages; i++)
        {
            var rang = Rang(a, b, i, bits.Length);
            if ((bits[rang >> 3] & (1 << (rang & 7))) == 0) return false;
        }

        return true;
    }

    private static (uint A, uint B) Hacher(string forme)
    {
        var h = new EmpreinteStable();
        h.Ajouter(forme);
        return unchecked(((uint)h.Valeur, (uint)(h.Valeur >> 32) | 1));
    }

    private static int Rang(uint a, uint b, int i, int octets) => unchecked((int)((a + ((uint)i * b)) % (uint)(octets * 8)));
}
