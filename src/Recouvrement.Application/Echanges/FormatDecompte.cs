using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recouvrement.Application.Echanges;

/// <summary>
/// The JSON of décomptes: the domain's own names in camelCase, words in kebab-case, ISO dates, numbers with at least two decimals
/// (30.00, not 30) that never pass through binary floating point.
/// </summary>
internal static class FormatDecompte
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        // What is computed from the rest is not written: it could not be read back.
        IgnoreReadOnlyProperties = true,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new DeuxDecimales() },
    };

    private sealed class DeuxDecimales : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.ToString("0.00##########", CultureInfo.InvariantCulture));
    }
}
