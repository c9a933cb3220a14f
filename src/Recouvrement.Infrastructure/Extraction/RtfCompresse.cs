using System.Buffers.Binary;
using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Opens the compressed rich text of an Outlook message (MS-OXRTFCP): references into a ring of 4,096 bytes.</summary>
internal static class RtfCompresse
{
    private const uint Comprime = 0x75465A4C;
    private const int Anneau = 4096;
    private const int TailleMaximale = 64 * 1024 * 1024;
    private const string Amorce =
        "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier" +
        "{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

    public static byte[] Ouvrir(byte[] code)
    {
        if (code.Length < 16) return [];
        if (BinaryPrimitives.ReadUInt32LittleEndian(code.AsSpan(8)) != Comprime) return code[16..];
        var anneau = new byte[Anneau];
        var ecrit = Encoding.ASCII.GetBytes(Amorce, anneau);
        using var sortie = new MemoryStream();
        var i = 16;
        while (i < code.Length)
        {
            var controle = code[i++];
            for (var bit = 0; bit < 8 && i < code.Length; bit++)
            {
                if ((controle & (1 << bit)) == 0)
                {
                    Poser(code[i++]);
                    continue;
                }

                if (i + 1 >= code.Length) return sortie.ToArray();
                var reference = (code[i] << 8) | code[i + 1];
                i += 2;
                var (place, longueur) = (reference >> 4, (reference & 15) + 2);
                if (place == ecrit) return sortie.ToArray();
                for (var n = 0; n < longueur; n++) Poser(anneau[(place + n) % Anneau]);
                if (sortie.Length > TailleMaximale) throw new LimiteAtteinteException("Le corps du message est démesuré.");
            }
        }

        return sortie.ToArray();

        void Poser(byte o)
        {
            sortie.WriteByte(o);
            anneau[ecrit] = o;
            ecrit = (ecrit + 1) % Anneau;
        }
    }
}
