using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Recouvrement.Infrastructure.Imports;

/// <summary>
/// Decodes one line: UTF-8 if it is, the Windows or Latin-9 page otherwise. Deciding line by line needs no second
/// reading, and reads right the files glued together from two systems.
/// </summary>
/// <param name="latin9">The law allows ISO 8859-15 for a FEC; Excel writes Windows-1252. They differ by eight characters.</param>
internal sealed class DecodeurDeLigne(bool latin9)
{
    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!;
    private static readonly SearchValues<byte> PropresAWindows = SearchValues.Create([.. Enumerable.Range(0x80, 32).Select(o => (byte)o)]);

    // Undefined in Windows-1252, control characters elsewhere: a sign of a DOS or Mac file, or of no text at all.
    private static readonly SearchValues<byte> Impossibles =
        SearchValues.Create([0x81, 0x8D, 0x8F, 0x90, 0x9D]);

    private static readonly SearchValues<byte> Controles =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 27, 28, 29, 30, 31, 127]);

    private bool vuUtf8;
    private bool vuAutre;

    public (string Texte, DefautDeLigne Defaut, bool Mele) Decoder(ReadOnlySpan<byte> octets)
    {
        var illisible = octets.ContainsAny(Controles);
        if (System.Text.Ascii.IsValid(octets))
        {
            return (Encoding.ASCII.GetString(octets), illisible ? DefautDeLigne.CaractereIllisible : DefautDeLigne.Aucun, false);
        }

        var utf8 = Utf8.IsValid(octets);
        var page = utf8 ? Encoding.UTF8 : latin9 && !octets.ContainsAny(PropresAWindows) ? Latin9 : Windows;
        illisible |= !utf8 && octets.ContainsAny(Impossibles);
        var dejaMele = vuUtf8 && vuAutre;
        vuUtf8 |= utf8;
        vuAutre |= !utf8;
        return (page.GetString(octets), illisible ? DefautDeLigne.CaractereIllisible : DefautDeLigne.Aucun, !dejaMele && vuUtf8 && vuAutre);
    }
}
