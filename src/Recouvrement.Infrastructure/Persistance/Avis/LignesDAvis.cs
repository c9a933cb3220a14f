using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Application.Imports.Bodacc.Rapprochement;
using Recouvrement.Infrastructure.Persistance.Lignes;

namespace Recouvrement.Infrastructure.Persistance.Avis;

/// <summary>Between notices and their rows.</summary>
internal static class LignesDAvis
{
    public static LigneAvis Ecrire(AvisEnregistre enregistre, DateTime le, string par)
    {
        var avis = enregistre.Avis;
        return new LigneAvis
        {
            Id = enregistre.Id,
            Identifiant = avis.Identifiant,
            Publication = avis.Publication,
            NumeroParution = avis.NumeroParution,
            Parution = avis.Parution,
            NumeroAnnonce = avis.NumeroAnnonce,
            Type = avis.Type,
            Famille = avis.Famille,
            Nature = avis.Nature,
            NatureReconnue = avis.NatureReconnue,
            NatureProposee = avis.NatureProposee,
            DateJugement = avis.DateJugement,
            Tribunal = avis.Tribunal,
            Complement = avis.Complement,
            Url = avis.Url,
            APrecedent = avis.Precedent is not null,
            PrecedentParution = avis.Precedent?.Parution,
            LuLe = le,
            LuPar = par,
        };
    }

    public static IEnumerable<LigneIdentifiantAvis> Identifiants(AvisEnregistre avis) =>
        avis.Avis.Identifiants.Select((i, rang) => new LigneIdentifiantAvis { Identifiant = i, Avis = avis.Id, Rang = rang });

    public static IEnumerable<LignePrecedentAvis> Precedents(AvisEnregistre avis) =>
        (avis.Avis.Precedent?.Identifiants ?? []).Select((i, rang) => new LignePrecedentAvis { Avis = avis.Id, Rang = rang, Identifiant = i });

    public static IEnumerable<LignePersonneAvis> Personnes(AvisEnregistre avis) => avis.Avis.Personnes.Select((p, rang) => new LignePersonneAvis
    {
        Avis = avis.Id,
        Rang = rang,
        Siren = p.Siren,
        Denomination = p.Denomination,
        FormeJuridique = p.FormeJuridique,
        Nom = p.Nom,
        NomUsage = p.NomUsage,
        Prenom = p.Prenom,
        NaissanceLe = p.DateNaissance,
        CodePostal = p.Adresse.CodePostal,
        Ville = p.Adresse.Ville,
    });

    public static AvisEnregistre Lire(
        LigneAvis ligne, IEnumerable<LigneIdentifiantAvis> identifiants, IEnumerable<LignePrecedentAvis> precedents, IEnumerable<LignePersonneAvis> personnes) =>
        new(ligne.Id, new AvisBodacc
        {
            Identifiants = [.. identifiants.OrderBy(i => i.Rang).Select(i => i.Identifiant)],
            Publication = ligne.Publication,
            NumeroParution = ligne.NumeroParution,
            Parution = ligne.Parution,
            NumeroAnnonce = ligne.NumeroAnnonce,
            Type = ligne.Type,
            Precedent = ligne.APrecedent
                ? new AvisPrecedent(string.Empty, string.Empty, ligne.PrecedentParution, null, [.. precedents.OrderBy(p => p.Rang).Select(p => p.Identifiant)])
                : null,
            Famille = ligne.Famille,
            Nature = ligne.Nature,
            NatureReconnue = ligne.NatureReconnue,
            NatureProposee = ligne.NatureProposee,
            DateJugement = ligne.DateJugement,
            Tribunal = ligne.Tribunal,
            Complement = ligne.Complement,
            Url = ligne.Url,
            Personnes = [.. personnes.OrderBy(p => p.Rang).Select(Personne)],
        });

    private static PersonneAvis Personne(LignePersonneAvis p) => new()
    {
        Siren = p.Siren,
        Denomination = p.Denomination,
        FormeJuridique = p.FormeJuridique,
        Nom = p.Nom,
        NomUsage = p.NomUsage,
        Prenom = p.Prenom,
        DateNaissance = p.NaissanceLe,
        Adresse = new(string.Empty, string.Empty, p.CodePostal, p.Ville, string.Empty),
    };
}
