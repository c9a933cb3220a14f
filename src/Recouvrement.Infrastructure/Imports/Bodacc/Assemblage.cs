using System.Globalization;
using Recouvrement.Application.Imports;
using Recouvrement.Application.Imports.Bodacc;
using Recouvrement.Domaine;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>Makes a notice out of what its file writes: texts repaired, dates and SIREN checked, nature recognised.</summary>
internal sealed class Assemblage(NaturesBodacc natures)
{
    private const string Remede = "Lisez l’avis sur bodacc.fr.";

    private static readonly Dictionary<string, TypeAvis> Types = new(StringComparer.Ordinal)
    {
        ["annonce"] = TypeAvis.Initial,
        ["creation"] = TypeAvis.Initial,
        ["initial"] = TypeAvis.Initial,
        ["avis initial"] = TypeAvis.Initial,
        ["rectificatif"] = TypeAvis.Rectificatif,
        ["avis rectificatif"] = TypeAvis.Rectificatif,
        ["annulation"] = TypeAvis.Annulation,
        ["annule"] = TypeAvis.Annulation,
        ["avis d annulation"] = TypeAvis.Annulation,
    };

    /// <summary>The digits of a text.</summary>
    public static string Chiffres(string texte) => string.Concat(texte.Where(char.IsAsciiDigit));

    /// <summary>The notice, or null when what is missing would make it meaningless; the reason is then in the journal.</summary>
    public AvisBodacc? Assembler(AvisBrut brut, JournalAvis journal)
    {
        var type = Type(brut, journal);
        var parution = Date("dateparution", brut.Parution, journal);
        var numero = Numero(brut.NumeroAnnonce);
        if (parution is null && !journal.EnErreur)
        {
            journal.Erreur("dateparution", "L’avis n’a pas de date de parution : aucun délai ne peut en courir.", Remede);
        }

        if (numero is null)
        {
            journal.Erreur("numeroannonce", "L’avis n’a pas de numéro : il ne peut pas être reconnu s’il revient.", Remede);
        }

        if (type is null || parution is null || numero is null)
        {
            return null;
        }

        var textes = new TextesDeLAvis(journal);
        var nature = textes.Lire("nature", brut.Nature);
        var famille = textes.Lire("famille", brut.Famille.Length > 0 ? brut.Famille : brut.FamilleAvis);
        var complement = textes.Lire("complementJugement", brut.Complement);
        var reconnue = natures.Reconnaitre(nature, famille);
        var publication = IdentifiantsAvis.Lettre(brut.Publication, brut.Id, brut.AUnJugement);
        return new AvisBodacc
        {
            Identifiants = IdentifiantsAvis.De(brut.Id, publication, brut.NumeroParution, parution, numero),
            NumeroAnnonce = numero.Value,
            Publication = publication,
            NumeroParution = brut.NumeroParution,
            Parution = parution.Value,
            Type = type.Value,
            Precedent = brut.Precedent is { } precedent ? Precedent(precedent, publication, journal) : null,
            Famille = famille,
            Nature = nature,
            NatureReconnue = reconnue,
            NatureProposee = reconnue is NatureAvis.Inconnue or NatureAvis.AutreDecision ? natures.Proposer(complement) : null,
            DateJugement = Date("date", brut.DateJugement, journal),
            Tribunal = textes.Lire("tribunal", brut.Tribunal),
            Complement = complement,
            Personnes = [.. brut.Personnes.Select(p => Personne(p, textes, journal))],
            Url = brut.Url,
        };
    }

    private static TypeAvis? Type(AvisBrut brut, JournalAvis journal)
    {
        var mot = brut.Types.FirstOrDefault(t => t.Length > 0);
        if (mot is null)
        {
            return TypeAvis.Initial;
        }

        if (Types.TryGetValue(Repli.ParMots(TexteRepare.Lire(mot).Texte), out var type))
        {
            return type;
        }

        journal.Erreur("typeavis", $"Le type d’avis « {mot} » n’est pas connu : on ne sait si l’avis en annule un autre.", Remede);
        return null;
    }

    private static AvisPrecedent Precedent(PrecedentBrut brut, string publication, JournalAvis journal)
    {
        var parution = Date("parutionAvisPrecedent", brut.Parution, journal);
        var numero = Numero(brut.NumeroAnnonce);
        var lettre = brut.Publication.Length > 0 ? IdentifiantsAvis.Lettre(brut.Publication, string.Empty, aUnJugement: false) : publication;
        return new(
            brut.Publication, brut.NumeroParution, parution, numero,
            IdentifiantsAvis.De(string.Empty, lettre, brut.NumeroParution, parution, numero));
    }

    private static PersonneAvis Personne(PersonneBrute brute, TextesDeLAvis textes, JournalAvis journal) => new()
    {
        Siren = Siren(brute.Siren, journal),
        Denomination = textes.Lire("denomination", brute.Denomination),
        FormeJuridique = textes.Lire("formeJuridique", brute.FormeJuridique),
        Sigle = textes.Lire("sigle", brute.Sigle),
        Nom = textes.Lire("nom", brute.Nom),
        NomUsage = textes.Lire("nomUsage", brute.NomUsage),
        Prenom = textes.Lire("prenom", brute.Prenom),
        DateNaissance = Date("dateNaissance", brute.DateNaissance, journal),
        Adresse = new(
            textes.Lire("adresse", brute.Adresse.Voie),
            textes.Lire("adresse", brute.Adresse.Complement),
            textes.Lire("adresse", brute.Adresse.CodePostal),
            textes.Lire("ville", brute.Adresse.Ville),
            textes.Lire("pays", brute.Adresse.Pays)),
    };

    private static string? Siren(string texte, JournalAvis journal)
    {
        var chiffres = Chiffres(texte);
        if (texte.Length == 0)
        {
            return null;
        }

        if (chiffres.Length is not (9 or 14))
        {
            journal.Avertir("registre", $"« {texte} » n’est pas un SIREN de neuf chiffres : il n’est pas retenu.", "Rapprochez l’avis par le nom.");
            return null;
        }

        if (!NumeroSiren.EstValide(chiffres[..9]))
        {
            journal.Avertir("registre", $"La clé du SIREN « {texte} » est fausse.", "Vérifiez-le sur bodacc.fr ; il est gardé tel quel.");
        }

        return chiffres[..9];
    }

    private static DateOnly? Date(string champ, string texte, JournalAvis journal)
    {
        if (texte.AsSpan().Trim().Length == 0)
        {
            return null;
        }

        var date = DateBodacc.Lire(texte);
        if (date is null)
        {
            journal.Avertir(champ, $"« {texte} » n’est pas une date : elle est laissée de côté.", Remede);
        }

        return date;
    }

    private static int? Numero(string texte) =>
        int.TryParse(texte.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var numero) ? numero : null;
}
