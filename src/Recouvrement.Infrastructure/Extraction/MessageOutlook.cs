using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads an Outlook message (MS-OXMSG): subject, persons, body, then each attachment, a message inside a message included.</summary>
internal sealed class MessageOutlook(FichierCompose compose, EntreeComposee racine)
{
    private const string Format = "message Outlook";
    private const int MessagesEmboites = 6;
    private const int EnTeteDuMessage = 32;
    private const int EnTeteDUnJoint = 24;

    // When the sender sent it, else when it came.
    private const uint Soumis = 0x00390040;
    private const uint Remis = 0x0E060040;

    // The first instant of the year 2200, in hundreds of nanoseconds since 1601: beyond, it is not a date.
    private const long DernierInstant = 189_027_648_000_000_000;

    private static readonly (string Libelle, string[] Codes)[] EnTetes =
        [("Objet", ["0037"]), ("De", ["0C1A", "0C1F"]), ("À", ["0E04"]), ("Copie", ["0E03"])];

    public async Task<ResultatExtraction> LireAsync(Lecture lecture)
    {
        var dedans = new Dedans(lecture.Texte);
        await LireAsync(racine, lecture, dedans, 0);
        return lecture.Rendre(Format, dedans.Motif);
    }

    /// <summary>The files attached, in their order; a message attached as such is not a file.</summary>
    public IEnumerable<(string Nom, byte[] Octets)> Jointes() =>
        from jointe in JointesDe(compose.Enfants(racine))
        let proprietes = compose.Enfants(jointe)
        let octets = Octets(proprietes, "37010102")
        where octets is not null
        select (NomDe(proprietes), octets);

    private async Task LireAsync(EntreeComposee message, Lecture lecture, Dedans dedans, int profondeur)
    {
        var proprietes = compose.Enfants(message);
        foreach (var (libelle, codes) in EnTetes)
        {
            if (string.Join(' ', codes.Select(c => Texte(proprietes, c)).Where(t => t.Length > 0)) is { Length: > 0 } valeur)
                Dedans.EnTete(lecture.Texte, libelle, valeur);
        }

        if (EnvoyeLe(proprietes, profondeur) is { } le) Dedans.EnTete(lecture.Texte, "Date", le);
        if (Texte(proprietes, "1000") is { Length: > 0 } corps) Ligne(corps, lecture);
        else if (Octets(proprietes, "10130102") is { } html) TexteDeHtml.Lire(LecteurHtml.Decoder(html, null), lecture.Texte, lecture.Garde);
        else if (Octets(proprietes, "10090102") is { } rtf) new AutomateRtf(RtfCompresse.Ouvrir(rtf), lecture.Texte, lecture.Garde).Lire();
        lecture.Texte.Ligne();
        foreach (var jointe in JointesDe(proprietes)) await JointeAsync(jointe, lecture, dedans, profondeur);
    }

    private static IEnumerable<EntreeComposee> JointesDe(IReadOnlyList<EntreeComposee> proprietes) =>
        proprietes.Where(p => p.EstUnStockage && p.Nom.StartsWith("__attach", StringComparison.OrdinalIgnoreCase)).OrderBy(p => p.Nom, StringComparer.OrdinalIgnoreCase);

    private string NomDe(IReadOnlyList<EntreeComposee> proprietes) =>
        new[] { "3707", "3704", "3001" }.Select(code => Texte(proprietes, code)).FirstOrDefault(n => n.Length > 0) ?? "pièce jointe";

    private async Task JointeAsync(EntreeComposee jointe, Lecture lecture, Dedans dedans, int profondeur)
    {
        lecture.Garde.Verifier();
        var proprietes = compose.Enfants(jointe);
        var nom = NomDe(proprietes);
        lecture.PiecesJointes.Add(nom);
        if (proprietes.FirstOrDefault(p => p.EstUnStockage && p.Nom.EndsWith("3701000D", StringComparison.OrdinalIgnoreCase)) is { } emboite)
        {
            if (profondeur >= MessagesEmboites)
            {
                dedans.Ajouter(nom, null);
                return;
            }

            Ligne(nom, lecture);
            await LireAsync(emboite, lecture, dedans, profondeur + 1);
            return;
        }

        if (Octets(proprietes, "37010102") is not { } octets) return;
        using var contenu = new MemoryStream(octets, writable: false);
        dedans.Ajouter(nom, await lecture.LireDedansAsync(contenu, nom));
    }

    // Properties of a fixed length are together in one stream, 16 bytes each: its tag, its flags, its value (MS-OXMSG 2.4.2).
    private string? EnvoyeLe(IReadOnlyList<EntreeComposee> proprietes, int profondeur)
    {
        if (proprietes.FirstOrDefault(p => string.Equals(p.Nom, "__properties_version1.0", StringComparison.OrdinalIgnoreCase)) is not { } flux) return null;
        var octets = compose.Contenu(flux);
        long? recu = null;
        for (var i = profondeur == 0 ? EnTeteDuMessage : EnTeteDUnJoint; i + 16 <= octets.Length; i += 16)
        {
            var etiquette = BinaryPrimitives.ReadUInt32LittleEndian(octets.AsSpan(i));
            if (etiquette is not (Soumis or Remis)) continue;
            recu = BinaryPrimitives.ReadInt64LittleEndian(octets.AsSpan(i + 8));
            if (etiquette == Soumis) break;
        }

        return recu is > 0 and < DernierInstant ? DateTimeOffset.FromFileTime(recu.Value).ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture) : null;
    }

    private static void Ligne(string texte, Lecture lecture)
    {
        lecture.Texte.Ajouter(texte);
        lecture.Texte.Ligne();
    }

    private string Texte(IReadOnlyList<EntreeComposee> proprietes, string code)
    {
        if (Octets(proprietes, code + "001F") is { } unicode) return Encoding.Unicode.GetString(unicode);
        return Octets(proprietes, code + "001E") is { } octets ? DetecteurDEncodage.Decoder(octets) : string.Empty;
    }

    private byte[]? Octets(IReadOnlyList<EntreeComposee> proprietes, string code)
    {
        var nom = "__substg1.0_" + code;
        return proprietes.FirstOrDefault(p => !p.EstUnStockage && string.Equals(p.Nom, nom, StringComparison.OrdinalIgnoreCase)) is { } p
            ? compose.Contenu(p) : null;
    }
}
