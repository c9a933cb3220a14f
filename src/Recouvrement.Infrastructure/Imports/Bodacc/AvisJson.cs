using System.Text.Json;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Reads one record of the open API, version 1 (<c>fields</c>) or 2.</summary>
internal static class AvisJson
{
    public static AvisBrut Lire(JsonElement enregistrement, JournalAvis journal)
    {
        var champs = Champs(enregistrement);
        var jugement = champs.Objet("jugement", journal);
        var precedent = champs.Objet("parutionavisprecedent", journal);
        return new AvisBrut
        {
            Id = champs.Texte("id"),
            Publication = champs.Texte("publicationavis"),
            NumeroParution = champs.Texte("parution"),
            Parution = champs.Texte("dateparution"),
            NumeroAnnonce = champs.Texte("numeroannonce"),
            // The judgment says « initial » even in a notice that rectifies: the type of the notice comes first.
            Types = [champs.Texte("typeavis"), champs.Texte("typeavis_lib"), jugement?.Texte("type") ?? string.Empty],
            FamilleAvis = champs.Texte("familleavis_lib") is { Length: > 0 } libelle ? libelle : champs.Texte("familleavis"),
            Tribunal = champs.Texte("tribunal"),
            Url = champs.Texte("url_complete"),
            AUnJugement = jugement is not null,
            Famille = jugement?.Texte("famille") ?? string.Empty,
            Nature = jugement?.Texte("nature") ?? string.Empty,
            DateJugement = jugement?.Texte("date") ?? string.Empty,
            Complement = jugement?.Texte("complementJugement") ?? string.Empty,
            Precedent = precedent is { } p
                ? new(p.Texte("nomPublication"), p.Texte("numeroParution"), p.Texte("dateParution"), p.Texte("numeroAnnonce"))
                : null,
            Personnes = PersonnesJson.Lire(champs, journal),
        };
    }

    private static JsonElement Champs(JsonElement enregistrement)
    {
        if (enregistrement.TryGetProperty("fields", out var champs) && champs.ValueKind == JsonValueKind.Object)
        {
            return champs;
        }

        return enregistrement.TryGetProperty("record", out var interne)
            && interne.ValueKind == JsonValueKind.Object
            && interne.TryGetProperty("fields", out champs)
            && champs.ValueKind == JsonValueKind.Object
            ? champs
            : enregistrement;
    }
}
