using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Undoes the codings of e-mail. What is wrongly coded is passed over, never refused: half a letter is better than none.</summary>
internal static class CodagesMime
{
    public static byte[] Base64(ReadOnlySpan<byte> code)
    {
        var utile = new byte[code.Length + 3];
        var n = 0;
        foreach (var o in code)
            if (char.IsAsciiLetterOrDigit((char)o) || o is (byte)'+' or (byte)'/') utile[n++] = o;
        // One letter left over codes nothing; two or three want their padding.
        if (n % 4 == 1) n--;
        while (n % 4 != 0) utile[n++] = (byte)'=';
        var octets = new byte[Base64Taille(n)];
        System.Buffers.Text.Base64.DecodeFromUtf8(utile.AsSpan(0, n), octets, out _, out var ecrits);
        return octets[..ecrits];
    }

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> code) => Echappe(code, (byte)'=');

    /// <summary>« =E9 » or « %E9 » → one byte; « = » at the end of a line joins it to the next.</summary>
    public static byte[] Echappe(ReadOnlySpan<byte> code, byte signe)
    {
        var octets = new byte[code.Length];
        var n = 0;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] != signe)
            {
                octets[n++] = code[i];
                continue;
            }

            if (i + 1 < code.Length && code[i + 1] == (byte)'\n') i++;
            else if (i + 2 < code.Length && code[i + 1] == (byte)'\r' && code[i + 2] == (byte)'\n') i += 2;
            else if (i + 2 < code.Length && byte.TryParse(Encoding.Latin1.GetString(code.Slice(i + 1, 2)), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var o))
            {
                octets[n++] = o;
                i += 2;
            }
            else octets[n++] = code[i];
        }

        return octets[..n];
    }

    private static int Base64Taille(int n) => System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(n);
}
