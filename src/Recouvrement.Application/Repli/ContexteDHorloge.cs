using Recouvrement.Application.Dossiers;
using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Repli;

/// <summary>What a dossier tells its clocks: nobody types it twice, it is read from the claim and from the parties.</summary>
public static class ContexteDHorloge
{
    private const string Nature = "nature";
    private const string Exigibilite = "exigibilite";
    private const string Personne = "personne";
    private const string Qualite = "qualite";
    private const string Cadre = "cadre";
    private const string Clause = "clause";

    // Natures of a claim of which neither the claim nor any procedure says it: what is prudent depends on who owes.
    private const string Inconnue = "inconnue";
    private const string InconnueSociete = "inconnue-societe";

    /// <summary>Every name that a clock may ask for in its <c>contexte</c>.</summary>
    public static IReadOnlyList<string> Noms { get; } = [Nature, Exigibilite, Personne, Qualite, Cadre, Clause];

    /// <summary>For the clock of a claim; <paramref name="parDefaut"/> is the nature that the procedures of the dossier give.</summary>
    public static Donnees De(Creance creance, Partie debiteur, string? parDefaut) => Donnees.De(
        (Nature, Valeur.De(creance.Nature ?? parDefaut ?? NonDite(debiteur))),
        (Exigibilite, Valeur.De(creance.Exigibilite)),
        (Personne, Valeur.De(Mot(debiteur.Identite.Nature))),
        (Qualite, Valeur.De(Mot(debiteur.Role))));

    /// <summary>For the clock of a title; when its claims differ, the nature is not known and the prudent one stands.</summary>
    public static Donnees De(EtatDossier dossier, Partie debiteur, string? parDefaut)
    {
        var natures = dossier.Creances.Select(c => c.Nature ?? parDefaut ?? NonDite(debiteur)).Distinct(StringComparer.Ordinal).ToList();
        return Donnees.De(
            (Nature, Valeur.De(natures.Count == 1 ? natures[0] : NonDite(debiteur))),
            (Personne, Valeur.De(Mot(debiteur.Identite.Nature))),
            (Qualite, Valeur.De(Mot(debiteur.Role))));
    }

    /// <summary>The nature that the first procedure that says one gives; null when none does.</summary>
    public static string? NatureDesProcedures(EtatDossier dossier) =>
        dossier.Procedures.Select(p => p.Contexte.Valeurs[Nature]?.Texte).FirstOrDefault(n => n is not null);

    private static string NonDite(Partie debiteur) => debiteur.Identite.Nature == NaturePersonne.Physique ? Inconnue : InconnueSociete;

    private static string Mot(NaturePersonne nature) => nature == NaturePersonne.Physique ? "physique" : "morale";

    private static string Mot(RolePartie role) => role == RolePartie.Caution ? "caution" : "debiteur";
}
