using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Recouvrement.Web.Hote;

/// <summary>The style sheet, the script, the font and the icon, from the assembly, compressed once at start-up.</summary>
public sealed class RessourcesStatiques
{
    private const string Prefixe = "ressources/";
    private const string Police = "source-sans-3.woff2";

    private readonly FrozenDictionary<string, Ressource> ressources = Charger();

    /// <summary>The address of a resource with its fingerprint: it may be kept for ever by the browser.</summary>
    public string Adresse(string nom) => $"/ressources/{nom}?v={ressources[nom].Empreinte}";

    internal IResult Servir(string nom, HttpContext contexte)
    {
        if (!ressources.TryGetValue(nom, out var ressource))
        {
            return Results.NotFound();
        }

        var entetes = contexte.Response.Headers;
        var memeVersion = string.Equals(contexte.Request.Query["v"], ressource.Empreinte, StringComparison.Ordinal);
        entetes.CacheControl = memeVersion ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        entetes.Vary = HeaderNames.AcceptEncoding;
        var brotli = ressource.Brotli is not null
            && contexte.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (brotli)
        {
            entetes.ContentEncoding = "br";
        }

        return Results.Bytes(
            brotli ? ressource.Brotli! : ressource.Octets,
            ressource.Type,
            entityTag: new EntityTagHeaderValue($"\"{ressource.Empreinte}{(brotli ? "-br" : string.Empty)}\""));
    }

    private static FrozenDictionary<string, Ressource> Charger()
    {
        var assemblage = typeof(RessourcesStatiques).Assembly;
        var lues = new Dictionary<string, Ressource>(StringComparer.Ordinal);
        foreach (var nom in assemblage.GetManifestResourceNames().Where(n => n.StartsWith(Prefixe, StringComparison.Ordinal)))
        {
            var octets = Lire(assemblage, nom);
            // The sheet names the font as the page preloads it, otherwise it would be fetched twice.
            if (nom.EndsWith(".css", StringComparison.Ordinal))
            {
                var police = Empreinte(Lire(assemblage, Prefixe + Police));
                octets = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(octets).Replace(Police, $"{Police}?v={police}", StringComparison.Ordinal));
            }

            var type = Type(nom);
            var brotli = type.StartsWith("font", StringComparison.Ordinal) ? null : Compresser(octets);
            lues[nom[Prefixe.Length..]] = new Ressource(octets, brotli, type, Empreinte(octets));
        }

        return lues.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Empreinte(byte[] octets) => Convert.ToHexStringLower(SHA256.HashData(octets))[..12];

    private static byte[] Lire(Assembly assemblage, string nom)
    {
        using var flux = assemblage.GetManifestResourceStream(nom)!;
        var octets = new byte[flux.Length];
        flux.ReadExactly(octets);
        return octets;
    }

    private static byte[] Compresser(byte[] octets)
    {
        using var sortie = new MemoryStream();
        using (var brotli = new BrotliStream(sortie, CompressionLevel.SmallestSize))
        {
            brotli.Write(octets);
        }

        return sortie.ToArray();
    }

    private static string Type(string nom) => Path.GetExtension(nom) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    };

    private sealed record Ressource(byte[] Octets, byte[]? Brotli, string Type, string Empreinte);
}
