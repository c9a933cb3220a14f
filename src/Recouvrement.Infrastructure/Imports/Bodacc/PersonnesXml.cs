using Recouvrement.Application.Imports.Bodacc;

namespace Recouvrement.Infrastructure.Imports.Bodacc;

/// <summary>
/// The persons of a notice. The bulletin writes side by side all the persons, all their registrations, all their addresses: the n-th of
/// each go together when there are as many of each; otherwise no SIREN is given to a name, and both are kept.
/// </summary>
internal static class PersonnesXml
{
    private static readonly AdresseAvis SansAdresse = new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);

    public static IReadOnlyList<PersonneBrute> Lire(NoeudXml annonce, JournalAvis journal)
    {
        if (annonce.Trouver("personnes") is { } groupe)
        {
            return [.. groupe.Tous("personne").SelectMany(p => Lire(p, journal))];
        }

        var personnes = annonce.Tous("personneMorale", "personnePhysique");
        var inscriptions = annonce.Tous("numeroImmatriculation", "nonInscrit").ConvertAll(Siren);
        var metiers = annonce.Tous("inscriptionRM").ConvertAll(i => i.Lire("numeroIdentificationRM"));
        var adresses = annonce.Tous("adresse");
        if (inscriptions.Count == 0 && metiers.Count == personnes.Count)
        {
            (inscriptions, metiers) = (metiers, []);
        }

        var rapprochables = inscriptions.Count == personnes.Count;
        var lues = personnes.Select((p, i) => Personne(
            p, rapprochables ? inscriptions[i] : string.Empty, adresses.Count == personnes.Count ? Adresse(adresses[i]) : SansAdresse)).ToList();
        var seuls = (rapprochables ? metiers : inscriptions.Concat(metiers)).Where(s => s.Length > 0).ToList();
        lues.AddRange(Oublies(lues, seuls));
        if (!rapprochables && seuls.Count > 0)
        {
            journal.Avertir("numeroImmatriculation", "L’avis nomme plusieurs personnes : on ne sait quel SIREN porte quel nom.",
                "Vérifiez l’avis sur bodacc.fr avant de retenir un nom ; les SIREN sont sûrs.");
        }

        return lues.Count > 0 ? lues : [new PersonneBrute()];
    }

    private static IEnumerable<PersonneBrute> Oublies(List<PersonneBrute> lues, List<string> seuls)
    {
        var connus = lues.Select(p => Assemblage.Chiffres(p.Siren)).ToHashSet(StringComparer.Ordinal);
        return seuls.Where(s => connus.Add(Assemblage.Chiffres(s))).Select(s => new PersonneBrute { Siren = s }).ToList();
    }

    private static string Siren(NoeudXml inscription) => inscription.Lire("numeroIdentificationRCS", "numeroIdentification");

    private static PersonneBrute Personne(NoeudXml personne, string siren, AdresseAvis adresse) => new()
    {
        Siren = siren,
        Denomination = personne.Lire("denomination"),
        FormeJuridique = personne.Lire("formeJuridique"),
        Sigle = personne.Lire("sigle"),
        Nom = personne.Lire("nom"),
        NomUsage = personne.Lire("nomUsage"),
        Prenom = personne.Lire("prenom", "prenoms"),
        DateNaissance = personne.Lire("dateNaissance"),
        Adresse = adresse,
    };

    private static AdresseAvis Adresse(NoeudXml adresse)
    {
        if (adresse.Trouver("etranger") is { } etranger)
        {
            return new(etranger.Lire("adresse"), string.Empty, string.Empty, etranger.Lire("ville"), etranger.Lire("pays"));
        }

        var france = adresse.Trouver("france") ?? adresse;
        return new(
            Joindre(" ", france, "numeroVoie", "typeVoie", "nomVoie"),
            Joindre(", ", france, "complGeographique", "localite", "BP"),
            france.Lire("codePostal"),
            france.Lire("ville"),
            string.Empty);
    }

    private static string Joindre(string entre, NoeudXml adresse, params string[] champs) =>
        string.Join(entre, champs.Select(c => adresse.Lire(c)).Where(t => t.Length > 0));
}
