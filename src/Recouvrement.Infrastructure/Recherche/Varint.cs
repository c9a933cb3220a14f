namespace Recouvrement.Infrastructure.Recherche;

/// <summary>Integers as SQLite writes them: seven bits a byte, the greatest first. What is read here fits in 31 bits.</summary>
internal static class Varint
{
    public static int Lire(ReadOnlySpan<byte> o, ref int i)
    {
        int b = o[i++];
        return b < 0x80 ? b : unchecked((int)Suite(o, ref i, b & 0x7F));
    }

    public static long LireLong(ReadOnlySpan<byte> o, ref int i)
    {
        int b = o[i++];
        return b < 0x80 ? b : Suite(o, ref i, b & 0x7F);
    }

    public static void Passer(ReadOnlySpan<byte> o, ref int i) => LireLong(o, ref i);

    private static long Suite(ReadOnlySpan<byte> o, ref int i, long valeur)
    {
        unchecked
        {
            for (var n = 1; n < 8; n++)
            {
                int b = o[i++];
                valeur = (valeur << 7) | (long)(b & 0x7F);
                if (b < 0x80) return valeur;
            }

            return (valeur << 8) | o[i++];
        }
    }
}
