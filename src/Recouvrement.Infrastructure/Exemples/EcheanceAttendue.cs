using Recouvrement.Domaine.Procedures;
using Recouvrement.Infrastructure.Yaml;

namespace Recouvrement.Infrastructure.Exemples;

/// <summary>One deadline that a case expects; what is null is not looked at.</summary>
internal sealed record EcheanceAttendue(
    string Regle, string? Version, DateOnly? Depart, DateOnly? Brute, DateOnly? Echeance, DateOnly? Prudente, string? Statut, string? Severite,
    DateOnly? SuspendueDepuis)
{
    public static EcheanceAttendue Lire(NoeudYaml noeud)
    {
        var attendue = new EcheanceAttendue(
            noeud.TexteRequis("regle")!,
            noeud.Texte("version"),
            noeud.Date("depart"),
            noeud.Date("dateBrute"),
            noeud.Date("dateEcheance"),
            noeud.Date("datePrudente"),
            noeud.Texte("statut"),
            noeud.Texte("severite"),
            noeud.Date("suspendueDepuis"));
        noeud.Fermer();
        return attendue;
    }

    public IEnumerable<string> Ecarts(EcheanceProcedure? trouvee)
    {
        if (trouvee is null)
        {
            yield return $"{Regle} : absente";
            yield break;
        }

        var paires = new (string Nom, object? Attendu, object? Obtenu)[]
        {
            ("version", Version, trouvee.Calcul?.Version),
            ("depart", Depart, trouvee.Depart),
            ("dateBrute", Brute, trouvee.Calcul?.DateBrute),
            ("dateEcheance", Echeance, trouvee.Calcul?.DateEcheance),
            ("datePrudente", Prudente, trouvee.Calcul?.DatePrudente),
            ("statut", Statut, Mots.Statut(trouvee.Statut)),
            ("severite", Severite, trouvee.Calcul?.Severite.ToString()),
            ("suspendueDepuis", SuspendueDepuis, trouvee.Arret?.Depuis),
        };
        foreach (var (nom, attendu, obtenu) in paires)
        {
            if (attendu is not null && !attendu.Equals(obtenu))
            {
                yield return FormattableString.Invariant($"{Regle}.{nom} : attendu {attendu:O}, obtenu {obtenu:O} {trouvee.Refus}");
            }
        }
    }
}
