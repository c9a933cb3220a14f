using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recouvrement.Actes.Valeurs;

/// <summary>
/// The tree of values as JSON, for the command line and for the snapshot kept with an act. A text of the form
/// <c>2026-09-02</c> is a day; rich texts, pictures, and texts that only look like a day are written under keys starting with <c>$</c>.
/// </summary>
public static class JsonActe
{
    private const string CleRiche = "$riche";
    private const string CleImage = "$image";
    private const string CleTexte = "$texte";

    /// <summary>Reads a JSON object; null when the text is not one.</summary>
    public static ObjetActe? Lire(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
            return document.RootElement.ValueKind == JsonValueKind.Object ? (ObjetActe)Objet(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the tree; the same tree always gives the same text.</summary>
    public static string Ecrire(ObjetActe objet)
    {
        ArgumentNullException.ThrowIfNull(objet);
        return Noeud(objet)!.ToJsonString();
    }

    private static ValeurActe Valeur(JsonElement e) => e.ValueKind switch
    {
        JsonValueKind.String => Texte(e.GetString()!),
        JsonValueKind.Number => e.TryGetDecimal(out var n) ? n : ValeurActe.Absente,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => ValeurActe.Liste(e.EnumerateArray().Select(Valeur)),
        JsonValueKind.Object when e.TryGetProperty(CleTexte, out var texte) && texte.ValueKind == JsonValueKind.String => texte.GetString()!,
        JsonValueKind.Object when e.TryGetProperty(CleRiche, out var riche) => Riche(riche),
        JsonValueKind.Object when e.TryGetProperty(CleImage, out var image) => Image(image),
        JsonValueKind.Object => Objet(e),
        _ => ValeurActe.Absente,
    };

    private static ValeurActe Objet(JsonElement e)
    {
        var objet = new ObjetActe();
        foreach (var p in e.EnumerateObject().Where(p => !string.IsNullOrWhiteSpace(p.Name)))
        {
            objet[p.Name] = Valeur(p.Value);
        }

        return objet;
    }

    private static ValeurActe Texte(string s) =>
        DateOnly.TryParseExact(s, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour) ? jour : s;

    private static ValeurActe Riche(JsonElement e) => e.ValueKind != JsonValueKind.Array
        ? ValeurActe.Absente
        : ValeurActe.Riche(e.EnumerateArray().Where(p => p.ValueKind == JsonValueKind.Array).Select(p => new ParagrapheRiche(
            [.. p.EnumerateArray().Where(s => s.ValueKind == JsonValueKind.Object).Select(s => new SegmentRiche(
                Chaine(s, "texte"), Vrai(s, "gras"), Vrai(s, "italique"), Vrai(s, "souligne")))])));

    private static ValeurActe Image(JsonElement e) =>
        e.ValueKind == JsonValueKind.Object && e.TryGetProperty("octets", out var o) && o.ValueKind == JsonValueKind.String
        && o.TryGetBytesFromBase64(out var octets)
            ? ImageActe.Lire(octets, Chaine(e, "description"), e.TryGetProperty("largeurMm", out var l) && l.TryGetDecimal(out var mm) ? mm : null)
                ?? ValeurActe.Absente
            : ValeurActe.Absente;

    private static string Chaine(JsonElement e, string nom) =>
        e.TryGetProperty(nom, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString()! : string.Empty;

    private static bool Vrai(JsonElement e, string nom) => e.TryGetProperty(nom, out var v) && v.ValueKind == JsonValueKind.True;

    private static JsonNode? Noeud(ValeurActe valeur) => valeur switch
    {
        // A text that looks like a day must come back as a text: an act made again must be the same to the byte.
        TexteActe t => Texte(t.Valeur) is JourActe ? new JsonObject { [CleTexte] = t.Valeur } : JsonValue.Create(t.Valeur),
        NombreActe n => JsonValue.Create(n.Valeur),
        JourActe j => JsonValue.Create(j.Valeur.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        BooleenActe b => JsonValue.Create(b.Valeur),
        ListeActe l => new JsonArray([.. l.Elements.Select(Noeud)]),
        ObjetActe o => new JsonObject(o.Noms.Select(n => KeyValuePair.Create(n, Noeud(o[n])))),
        RicheActe r => new JsonObject { [CleRiche] = new JsonArray([.. r.Paragraphes.Select(Paragraphe)]) },
        ImageActe i => new JsonObject
        {
            [CleImage] = new JsonObject
            {
                ["octets"] = Convert.ToBase64String(i.Octets.Span),
                ["description"] = i.Description,
                ["largeurMm"] = i.LargeurMm,
            },
        },
        _ => null,
    };

    private static JsonNode Paragraphe(ParagrapheRiche p) => new JsonArray([.. p.Segments.Select(s => new JsonObject
    {
        ["texte"] = s.Texte,
        ["gras"] = s.Gras,
        ["italique"] = s.Italique,
        ["souligne"] = s.Souligne,
    })]);
}
