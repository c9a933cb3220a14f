using System.Text.Json;
using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>
/// The persons of a record: those that <c>listepersonnes</c> describes; failing it, the name and the SIREN that stand beside it, each SIREN
/// being written twice, with and without spaces.
/// </summary>
internal static class PersonnesJson
{
    private static readonly string[] Adresses =
        ["adresseSiegeSocial", "adressePP", "adresse", "adresseEtablissementPrincipal", "adresseDomicile"];

    public static IReadOnlyList<PersonneBrute> Lire(JsonElement champs, JournalAvis journal)
    {
        var registre = Registre(champs);
        var decrites = (champs.Objet("listepersonnes", journal)?.Plusieurs("personne") ?? [])
            .Where(p => p.ValueKind == JsonValueKind.Object).Select(Personne).ToList();
        return decrites.Count > 0
            ? [.. decrites, .. Oublies(decrites, registre)]
            : Rapprochees(champs, registre, journal);
    }

    private static PersonneBrute Personne(JsonElement personne) => new()
    {
        Siren = Siren(personne),
        Denomination = personne.Texte("denomination"),
        FormeJuridique = personne.Texte("formeJuridique"),
        Sigle = personne.Texte("sigle"),
        Nom = personne.Texte("nom"),
        NomUsage = personne.Texte("nomUsage"),
        Prenom = personne.Texte("prenom") is { Length: > 0 } prenom ? prenom : personne.Texte("prenoms"),
        DateNaissance = personne.Texte("dateNaissance"),
        Adresse = Adresses.SelectMany(a => personne.Plusieurs(a)).Select(Adresse).FirstOrDefault(a => !a.EstVide)
            ?? new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty),
    };

    private static string Siren(JsonElement personne)
    {
        foreach (var inscription in personne.Plusieurs("numeroImmatriculation"))
        {
            if (inscription.Texte("numeroIdentification") is { Length: > 0 } numero
                || (numero = inscription.Texte("numeroIdentificationRCS")).Length > 0)
            {
                return numero;
            }
        }

        return personne.Plusieurs("inscriptionRM").Select(i => i.Texte("numeroIdentificationRM")).FirstOrDefault(n => n.Length > 0) ?? string.Empty;
    }

    private static AdresseAvis Adresse(JsonElement adresse)
    {
        var voie = string.Join(' ', new[] { "numeroVoie", "typeVoie", "nomVoie" }.Select(c => adresse.Texte(c)).Where(t => t.Length > 0));
        var complement = string.Join(", ", new[] { "complGeographique", "localite", "BP" }.Select(c => adresse.Texte(c)).Where(t => t.Length > 0));
        return new(voie, complement, adresse.Texte("codePostal"), adresse.Texte("ville"), adresse.Texte("pays"));
    }

    // « 880878145,880 878 145 » in version 1, a list in version 2; the order of the two writings varies.
    private static List<string> Registre(JsonElement champs) =>
    [
        .. champs.Plusieurs("registre")
            .SelectMany(v => v.Texte().Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(Assemblage.Chiffres).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<PersonneBrute> Oublies(List<PersonneBrute> decrites, List<string> registre)
    {
        var connus = decrites.Select(p => Assemblage.Chiffres(p.Siren)).ToHashSet(StringComparer.Ordinal);
        return registre.Where(s => !connus.Contains(s)).Select(s => new PersonneBrute { Siren = s });
    }

    private static IReadOnlyList<PersonneBrute> Rapprochees(JsonElement champs, List<string> registre, JournalAvis journal)
    {
        var nom = champs.Texte("commercant");
        var (codePostal, ville) = (champs.Texte("cp"), champs.Texte("ville"));
        if (registre.Count <= 1)
        {
            return [new() { Siren = registre.FirstOrDefault() ?? string.Empty, Denomination = nom, Adresse = new(string.Empty, string.Empty, codePostal, ville, string.Empty) }];
        }

        var noms = nom.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var rapprochables = noms.Length == registre.Count;
        journal.Avertir(
            "registre",
            rapprochables
                ? $"L’avis nomme plusieurs personnes sans les décrire : « {nom} » est rapproché des SIREN dans l’ordre de l’avis."
                : $"L’avis nomme plusieurs personnes sans les décrire : on ne sait quel SIREN porte quel nom dans « {nom} ».",
            "Vérifiez l’avis sur bodacc.fr avant de retenir un nom ; les SIREN sont sûrs.");
        return [.. registre.Select((siren, i) => new PersonneBrute { Siren = siren, Denomination = rapprochables ? noms[i] : nom })];
    }
}
