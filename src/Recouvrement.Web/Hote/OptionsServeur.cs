namespace Recouvrement.Web.Hote;

/// <summary>What the server is started with.</summary>
/// <param name="Donnees">Folder of the database, the pieces, the index and the logs.</param>
/// <param name="Urls">Addresses listened on, separated by « ; ».</param>
/// <param name="Demo">True to fill an empty folder with a demonstration portfolio.</param>
public sealed record OptionsServeur(string Donnees, string Urls = OptionsServeur.UrlsParDefaut, bool Demo = false)
{
    /// <summary>Where the application listens unless told otherwise.</summary>
    public const string UrlsParDefaut = "http://localhost:5080";

    /// <summary>The data folder as an absolute path.</summary>
    public string Racine => Path.GetFullPath(Donnees);

    /// <summary>Longest piece taken, in bytes.</summary>
    public long TailleMaximalePiece { get; init; } = 250L * 1024 * 1024;

    /// <summary>Folder of the rolling log files.</summary>
    public string Journaux => Path.Combine(Racine, "journaux");

    /// <summary>Folder of the keys that sign cookies and forms: lost keys only sign everybody out.</summary>
    public string Cles => Path.Combine(Racine, "cles");
}
