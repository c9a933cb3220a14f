namespace Recouvrement.Actes.Tests.Outils;

/// <summary>The folder of real samples, outside of the repository; tests that need it say so and return when it is absent.</summary>
internal static class Donnees
{
    public static string? Dossier(string nom)
    {
        var racine = Environment.GetEnvironmentVariable("RECOUVREMENT_DONNEES") is { Length: > 0 } d ? d : Defaut();
        var dossier = racine is null ? null : Path.Combine(racine, nom);
        return Directory.Exists(dossier) ? dossier : null;
    }

    /// <summary>The root of the repository.</summary>
    public static string? Depot()
    {
        var d = new DirectoryInfo(AppContext.BaseDirectory);
        while (d is not null && !File.Exists(Path.Combine(d.FullName, "Recouvrement.sln")))
        {
            d = d.Parent;
        }

        return d?.FullName;
    }

    private static string? Defaut() => Depot() is { } depot ? Path.GetFullPath(Path.Combine(depot, "..", "shared", "donnees")) : null;
}
