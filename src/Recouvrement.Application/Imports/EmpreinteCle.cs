using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Recouvrement.Application.Imports;

/// <summary>Stable 128-bit keys out of a few texts: the same on every machine, in every version.</summary>
internal static class EmpreinteCle
{
    // The unit separator cannot appear in a field: « a », « bc » and « ab », « c » give two keys.
    public static UInt128 De(params ReadOnlySpan<string> parties)
    {
        Span<byte> hache = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parties)), hache);
        return BinaryPrimitives.ReadUInt128BigEndian(hache);
    }

    public static string Texte(params ReadOnlySpan<string> parties) =>
        De(parties).ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
