namespace Recouvrement.Web.Composants.Fiche;

/// <summary>The tabs of a dossier: each one an address.</summary>
public static class OngletDossier
{
    public const string Chronologie = "Chronologie";
    public const string Procedures = "Procédures";
    public const string Echeances = "Échéances";
    public const string Creances = "Créances";
    public const string Reglements = "Règlements";
    public const string Plans = "Plans";
    public const string Actes = "Actes";
    public const string Pieces = "Pièces";
    public const string Journal = "Journal";

    /// <summary>Name and end of the address.</summary>
    public static IReadOnlyList<(string Nom, string Chemin)> Tous { get; } =
    [
        (Chronologie, string.Empty),
        (Procedures, "/procedures"),
        (Echeances, "/echeances"),
        (Creances, "/creances"),
        (Reglements, "/reglements"),
        (Plans, "/plans"),
        (Actes, "/actes"),
        (Pieces, "/pieces"),
        (Journal, "/journal"),
    ];
}
