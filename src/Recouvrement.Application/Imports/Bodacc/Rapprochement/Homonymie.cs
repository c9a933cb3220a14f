using Recouvrement.Application.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc.Rapprochement;

/// <summary>Two natural persons of one name born on one day: a proposal, never a certainty.</summary>
internal static class Homonymie
{
    public static bool Est(PersonneAvis personne, IdentitePartie identite) =>
        personne.EstPhysique
        && personne.DateNaissance is { } naissance
        && identite.NaissanceLe == naissance
        // A SIREN is given once for a life: two of them are two persons.
        && (personne.Siren is null || identite.Siren is null)
        && Porte(Repli.ParMots(identite.Affichage), personne);

    /// <summary>True when the folded name of a debtor holds the name of the person, or the name she uses.</summary>
    public static bool Porte(string mots, PersonneAvis personne) => Contient(mots, personne.Nom) || Contient(mots, personne.NomUsage);

    private static bool Contient(string mots, string nom) =>
        nom.Length > 0 && $" {mots} ".Contains($" {Repli.ParMots(nom)} ", StringComparison.Ordinal);
}
