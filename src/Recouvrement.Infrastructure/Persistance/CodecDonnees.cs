using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Infrastructure.Persistance;

/// <summary>
/// Values of a fact as JSON: name → kind and canonical text (« 2:1234.56 »). The text is exactly what the hash covers: it is
/// never parsed and printed again.
/// </summary>
internal static class CodecDonnees
{
    private const string Vide = "{}";
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Ecrire(Donnees donnees)
    {
        if (donnees.Count == 0)
        {
            return Vide;
        }

        var tampon = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(tampon, Options))
        {
            json.WriteStartObject();
            foreach (var (nom, valeur) in donnees)
            {
                json.WriteString(nom, (char)('0' + (int)valeur.Nature) + ":" + valeur.Texte);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(tampon.WrittenSpan);
    }

    public static Donnees Lire(string texte)
    {
        if (texte.Length <= Vide.Length)
        {
            return Donnees.Aucune;
        }

        var octets = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(texte.Length));
        try
        {
            var lecteur = new Utf8JsonReader(octets.AsSpan(0, Encoding.UTF8.GetBytes(texte, octets)));
            var valeurs = new List<KeyValuePair<string, Valeur>>();
            lecteur.Read();
            while (lecteur.Read() && lecteur.TokenType == JsonTokenType.PropertyName)
            {
                var nom = lecteur.GetString()!;
                lecteur.Read();
                var valeur = lecteur.GetString()!;
                valeurs.Add(KeyValuePair.Create(nom, Valeur.Relue((NatureValeur)(valeur[0] - '0'), valeur[2..])));
            }

            return new Donnees(valeurs);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(octets);
        }
    }
}
