using System.Text;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads an Outlook message (MS-OXMSG): subject, persons, body, then each attachment, a message inside a message included.</summary>
internal sealed class MessageOutlook(FichierCompose compose, EntreeComposee racine)
{
    private const string Format = "message Outlook";
    private const int MessagesEmboites = 6;

    public async Task<ResultatExtraction> LireAsync(Lecture lecture)
    {
        var omis = await LireAsync(racine, lecture, 0);
        return lecture.Rendre(Format, Dedans.Motif(0, omis));
    }

    private async Task<int> LireAsync(EntreeComposee message, Lecture lecture, int profondeur)
    {
        var proprietes = compose.Enfants(message);
        // Subject, sender's name and address, to, copy.
        foreach (var code in new[] { "0037", "0C1A", "0C1F", "0E04", "0E03" }) Ligne(Texte(proprietes, code), lecture);
        if (Texte(proprietes, "1000") is { Length: > 0 } corps) Ligne(corps, lecture);
        else if (Octets(proprietes, "10130102") is { } html) TexteDeHtml.Lire(LecteurHtml.Decoder(html, null), lecture.Texte, lecture.Garde);
        else if (Octets(proprietes, "10090102") is { } rtf) new AutomateRtf(RtfCompresse.Ouvrir(rtf), lecture.Texte, lecture.Garde).Lire();
        lecture.Texte.Ligne();
        var omis = 0;
        foreach (var jointe in proprietes.Where(p => p.EstUnStockage && p.Nom.StartsWith("__attach", StringComparison.OrdinalIgnoreCase))
            .OrderBy(p => p.Nom, StringComparer.OrdinalIgnoreCase)) omis += await JointeAsync(jointe, lecture, profondeur);
        return omis;
    }

    private async Task<int> JointeAsync(EntreeComposee jointe, Lecture lecture, int profondeur)
    {
        lecture.Garde.Verifier();
        var proprietes = compose.Enfants(jointe);
        var nom = new[] { "3707", "3704", "3001" }.Select(code => Texte(proprietes, code)).FirstOrDefault(n => n.Length > 0) ?? "pièce jointe";
        lecture.PiecesJointes.Add(nom);
        if (proprietes.FirstOrDefault(p => p.EstUnStockage && p.Nom.EndsWith("3701000D", StringComparison.OrdinalIgnoreCase)) is { } emboite)
        {
            if (profondeur >= MessagesEmboites) return 1;
            Ligne(nom, lecture);
            return await LireAsync(emboite, lecture, profondeur + 1);
        }

        if (Octets(proprietes, "37010102") is not { } octets) return 0;
        using var contenu = new MemoryStream(octets, writable: false);
        if (await lecture.LireDedansAsync(contenu, nom) is not { } lu) return 1;
        Dedans.Ajouter(lecture.Texte, nom, lu);
        return 0;
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
