namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Reads one notice of a PCL bulletin.</summary>
internal static class AvisXml
{
    public static AvisBrut Lire(NoeudXml annonce, string numeroParution, string dateParution, JournalAvis journal)
    {
        var jugement = annonce.Trouver("jugement");
        var precedent = annonce.Trouver("parutionAvisPrecedent");
        return new AvisBrut
        {
            Publication = "A",
            NumeroParution = numeroParution,
            Parution = dateParution,
            NumeroAnnonce = annonce.Lire("numeroAnnonce"),
            Types = [annonce.Trouver("typeAnnonce")?.Enfants.FirstOrDefault()?.Nom ?? annonce.Lire("typeAnnonce")],
            Tribunal = annonce.Lire("tribunal"),
            AUnJugement = jugement is not null,
            Famille = jugement?.Lire("famille") ?? string.Empty,
            Nature = jugement?.Lire("nature") ?? string.Empty,
            DateJugement = jugement?.Lire("date") ?? string.Empty,
            Complement = jugement?.Lire("complementJugement") ?? string.Empty,
            Precedent = precedent is null
                ? null
                : new(precedent.Lire("nomPublication"), precedent.Lire("numeroParution"), precedent.Lire("dateParution"), precedent.Lire("numeroAnnonce")),
            Personnes = PersonnesXml.Lire(annonce, journal),
        };
    }
}
