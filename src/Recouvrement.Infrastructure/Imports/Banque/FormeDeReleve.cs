using System.Text;
using Recouvrement.Application.Imports.Banque;

namespace Recouvrement.Infrastructure.Imports.Banque;

/// <summary>The kind of statement, from the first bytes of the file; they are given back to the reading.</summary>
internal static class FormeDeReleve
{
    private const int Sonde = 4096;

    public static async Task<(FormatReleve Format, FluxSurveille Flux)> ReconnaitreAsync(Stream flux, CancellationToken annulation)
    {
        var debut = new byte[Sonde];
        var lus = await flux.ReadAtLeastAsync(debut, Sonde, throwOnEndOfStream: false, annulation);
        var texte = Texte(debut.AsSpan(0, lus)).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        var premiere = texte.Split(['\r', '\n'], 2)[0];
        var format = texte switch
        {
            ['<', ..] => FormatReleve.Camt053,
            ['0', '1', ..] when EstChiffre(premiere, 5) => FormatReleve.Cfonb120,
            ['3', '1', ..] when EstChiffre(premiere, 10) && premiere.Length >= LecteurCfonb120.Longueur => FormatReleve.Cfonb240,
            _ when texte.StartsWith(":20:", StringComparison.Ordinal) || texte.Contains("\n:20:", StringComparison.Ordinal) => FormatReleve.Mt940,
            _ => FormatReleve.Csv,
        };
        return (format, new FluxSurveille(debut.AsMemory(0, lus), flux));
    }

    private static bool EstChiffre(string ligne, int combien) => ligne.Length > 20 && ligne.AsSpan(2, combien).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Texte(ReadOnlySpan<byte> octets) => octets switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode.GetString(octets),
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode.GetString(octets),
        _ => Encoding.UTF8.GetString(octets),
    };
}
