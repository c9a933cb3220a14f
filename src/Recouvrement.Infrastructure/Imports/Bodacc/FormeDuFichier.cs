using System.Text;
using System.Text.RegularExpressions;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>What the first bytes of a file say of it.</summary>
internal sealed partial record FormeDuFichier(FormatBodacc Format, Encoding Encodage, FluxSurveille Flux)
{
    private const int Taille = 1024;

    public static async Task<Resultat<FormeDuFichier>> ReconnaitreAsync(Stream flux, CancellationToken annulation)
    {
        var debut = new byte[Taille];
        var lus = await flux.ReadAtLeastAsync(debut, Taille, throwOnEndOfStream: false, annulation);
        var octets = debut.AsMemory(0, lus);
        var surveille = new FluxSurveille(octets, flux);
        if (lus == 0 || octets.Span.IndexOfAnyExcept(" \t\r\n\uFEFF"u8) < 0)
        {
            return Refuser("Le fichier est vide : téléchargez-le de nouveau.");
        }

        if (octets.Span.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B]) || octets.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B])
            || octets.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x9D]) || octets.Span.StartsWith("BZh"u8))
        {
            return Refuser("Le fichier est une archive (zip, taz, gzip) : décompressez-la et envoyez le fichier qu’elle contient.");
        }

        var (encodage, texte) = Decoder(octets.Span);
        return texte.TrimStart('\uFEFF', ' ', '\t', '\r', '\n') switch
        {
            ['{' or '[', ..] when encodage is UTF8Encoding => Obtenir(FormatBodacc.Json, encodage, surveille),
            ['<', ..] => EncodageDeclare(texte, encodage) is { } declare
                ? Obtenir(FormatBodacc.XmlPcl, declare, surveille)
                : Refuser("L’encodage annoncé par le fichier XML n’est pas connu : téléchargez-le de nouveau."),
            _ => Refuser("Le fichier n’est ni un JSON ni un XML du BODACC : envoyez un JSON de l’API « annonces-commerciales » ou un bulletin PCL de la DILA."),
        };
    }

    private static (Encoding Encodage, string Texte) Decoder(ReadOnlySpan<byte> octets)
    {
        Encoding encodage = octets.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode
            : octets.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode
            : Encoding.UTF8;
        return (encodage, encodage.GetString(octets));
    }

    // ISO 8859-1 in a French file means Windows-1252: the bytes that differ are apostrophes and dashes, control characters otherwise.
    private static Encoding? EncodageDeclare(string texte, Encoding parDefaut)
    {
        if (parDefaut is not UTF8Encoding || Declaration().Match(texte) is not { Success: true } trouve)
        {
            return parDefaut;
        }

        return trouve.Groups["nom"].Value.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" or "us-ascii" => Encoding.UTF8,
            "windows-1252" or "cp1252" or "iso-8859-1" or "latin1" => CodePagesEncodingProvider.Instance.GetEncoding(1252),
            "iso-8859-15" => CodePagesEncodingProvider.Instance.GetEncoding(28605),
            _ => null,
        };
    }

    private static Resultat<FormeDuFichier> Obtenir(FormatBodacc format, Encoding encodage, FluxSurveille flux) =>
        Resultat<FormeDuFichier>.Obtenu(new(format, encodage, flux));

    private static Resultat<FormeDuFichier> Refuser(string motif) => Resultat<FormeDuFichier>.Refuse(motif);

    [GeneratedRegex("^\\s*<\\?xml[^>]*?encoding=[\"'](?<nom>[A-Za-z0-9_-]+)[\"']", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Declaration();
}
