using System.Globalization;
using System.Text.Json;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Reads fields that hold a text, a number, or an object that the API gives as a text of JSON.</summary>
internal static class ChampsJson
{
    private const string Remede = "Lisez l’avis sur bodacc.fr ; le reste de l’avis est gardé.";

    /// <summary>The text of a field; empty when absent, null, or not a single value.</summary>
    public static string Texte(this JsonElement table, string champ) =>
        table.ValueKind == JsonValueKind.Object && table.TryGetProperty(champ, out var valeur) ? Texte(valeur) : string.Empty;

    /// <summary>The text of a value.</summary>
    public static string Texte(this JsonElement valeur) => valeur.ValueKind switch
    {
        JsonValueKind.String => valeur.GetString() ?? string.Empty,
        JsonValueKind.Number when valeur.TryGetInt64(out var nombre) => nombre.ToString(CultureInfo.InvariantCulture),
        _ => string.Empty,
    };

    /// <summary>The object under a field, whether written as an object or as a text of JSON; null when there is none that can be read.</summary>
    public static JsonElement? Objet(this JsonElement table, string champ, JournalAvis journal)
    {
        if (!table.TryGetProperty(champ, out var valeur))
        {
            return null;
        }

        if (valeur.ValueKind == JsonValueKind.Object)
        {
            return valeur;
        }

        var texte = Texte(valeur);
        if (texte.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        try
        {
            using var lu = JsonDocument.Parse(texte);
            if (lu.RootElement.ValueKind == JsonValueKind.Object)
            {
                return lu.RootElement.Clone();
            }
        }
        catch (JsonException)
        {
            // Said just below, like a text that is JSON but no object.
        }

        journal.Avertir(champ, $"Le champ « {champ} » n’est pas lisible.", Remede);
        return null;
    }

    /// <summary>The elements of a field that holds one or several; a single one is a list of one.</summary>
    public static IEnumerable<JsonElement> Plusieurs(this JsonElement table, string champ)
    {
        if (table.ValueKind != JsonValueKind.Object || !table.TryGetProperty(champ, out var valeur))
        {
            return [];
        }

        return valeur.ValueKind switch
        {
            JsonValueKind.Array => valeur.EnumerateArray(),
            JsonValueKind.Null or JsonValueKind.Undefined => [],
            _ => [valeur],
        };
    }
}
