namespace Recouvrement.Tests;

/// <summary>The real samples, beside the repository: a test that needs one says « non exécuté » where it is absent.</summary>
internal static class DonneesReelles
{
    private static readonly string Dossier = Environment.GetEnvironmentVariable("RECOUVREMENT_DONNEES") is { Length: > 0 } donne
        ? donne
        : Path.GetFullPath(Path.Combine(Depot.Racine, "..", "shared", "donnees"));

    /// <summary>A file or a folder of the samples; null when this machine does not have it.</summary>
    public static string? Chemin(params string[] morceaux)
    {
        var chemin = Path.Combine([Dossier, .. morceaux]);
        return Path.Exists(chemin) ? chemin : null;
    }
}
