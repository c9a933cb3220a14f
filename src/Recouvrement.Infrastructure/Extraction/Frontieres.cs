using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Cuts a multipart body at its boundary lines; a closing line that is missing is forgiven.</summary>
internal static class Frontieres
{
    public static List<ReadOnlyMemory<byte>> Couper(ReadOnlyMemory<byte> corps, string frontiere)
    {
        var marque = Encoding.Latin1.GetBytes("--" + frontiere);
        var morceaux = new List<ReadOnlyMemory<byte>>();
        var debut = -1;
        var i = 0;
        while (i < corps.Length)
        {
            var trouve = corps.Span[i..].IndexOf(marque);
            if (trouve < 0) break;
            var ici = i + trouve;
            i = ici + marque.Length;
            if (ici > 0 && corps.Span[ici - 1] != (byte)'\n') continue;
            if (debut >= 0) morceaux.Add(corps[debut..SansFinDeLigne(corps, debut, ici)]);
            debut = -1;
            if (corps.Span[i..].StartsWith("--"u8)) return morceaux;
            var ligne = corps.Span[i..].IndexOf((byte)'\n');
            if (ligne < 0) return morceaux;
            i += ligne + 1;
            debut = i;
        }

        if (debut >= 0 && debut < corps.Length) morceaux.Add(corps[debut..]);
        return morceaux;
    }

    // The end of line before a boundary belongs to the boundary.
    private static int SansFinDeLigne(ReadOnlyMemory<byte> corps, int debut, int fin)
    {
        if (fin > debut && corps.Span[fin - 1] == (byte)'\n') fin--;
        if (fin > debut && corps.Span[fin - 1] == (byte)'\r') fin--;
        return fin;
    }
}
