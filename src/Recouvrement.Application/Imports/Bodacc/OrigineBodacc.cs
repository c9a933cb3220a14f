using Recouvrement.Domaine.Dossiers;

namespace Recouvrement.Application.Imports.Bodacc;

/// <summary>
/// What a fact keeps of the notice it comes from, beside its own values: which notice spoke last, and where to read it. A
/// correction by hand keeps them; a later notice replaces them.
/// </summary>
public static class OrigineBodacc
{
    /// <summary>Prefix of both names: no field of a definition begins so.</summary>
    public const string Prefixe = "bodacc.";

    /// <summary>Name of the value that holds the identifier of the notice.</summary>
    public const string Avis = Prefixe + "avis";

    /// <summary>Name of the value that holds its official address.</summary>
    public const string Adresse = Prefixe + "adresse";

    /// <summary>True for one of the two names.</summary>
    public static bool EstOrigine(string nom) => nom.StartsWith(Prefixe, StringComparison.Ordinal);

    /// <summary>The values with the origin added.</summary>
    internal static Donnees Signer(Donnees donnees, AvisBodacc avis)
    {
        var signees = donnees.Avec(Avis, Valeur.De(avis.Identifiant));
        return avis.AdresseOfficielle is { } adresse ? signees.Avec(Adresse, Valeur.De(adresse)) : signees;
    }

    /// <summary>The identifier of the notice that a fact comes from; null when it comes from no notice.</summary>
    public static string? Lire(Fait fait) => fait.Donnees[Avis]?.Texte;

    /// <summary>Values typed anew, with the origin of the former ones.</summary>
    internal static Donnees Garder(Donnees nouvelles, Donnees anciennes) =>
        anciennes.Where(d => EstOrigine(d.Key)).Aggregate(nouvelles, (d, origine) => d.Avec(origine.Key, origine.Value));
}
