using System.Globalization;
using System.Text.Json;
using Recouvrement.Domaine;
using Recouvrement.Domaine.Decomptes;

namespace Recouvrement.Application.Echanges;

/// <summary>Reads back a snapshot. It was written by a machine: what is unreadable was altered, and the place is enough.</summary>
public static class LectureInstantane
{
    /// <summary>Reads the text of a file.</summary>
    public static Resultat<InstantaneDecompte> Lire(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object || !document.RootElement.TryGetProperty("resultat", out _))
            {
                return Resultat<InstantaneDecompte>.Refuse("Ce fichier n’est pas un instantané de décompte\u00A0: il n’a pas de «\u00A0resultat\u00A0».");
            }

            return JsonSerializer.Deserialize<InstantaneDecompte>(json, FormatDecompte.Options) is { } lu
                ? Resultat<InstantaneDecompte>.Obtenu(lu)
                : Resultat<InstantaneDecompte>.Refuse("L’instantané est vide.");
        }
        catch (JsonException e)
        {
            return Resultat<InstantaneDecompte>.Refuse(string.Create(
                CultureInfo.InvariantCulture,
                $"Ligne {(e.LineNumber ?? 0) + 1}{(e.Path is null ? string.Empty : $" ({e.Path})")}\u00A0: instantané illisible, il a été modifié ou coupé."));
        }
    }
}
