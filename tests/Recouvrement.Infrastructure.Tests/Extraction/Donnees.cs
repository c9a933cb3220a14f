namespace Recouvrement.Infrastructure.Tests.Extraction;

/// <summary>Where the published data lie; null when the machine has none.</summary>
internal static class Donnees
{
    public static string? Chemin(params string[] morceaux)
    {
        var racine = Environment.GetEnvironmentVariable("RECOUVREMENT_DONNEES") ?? ACoteDuDepot();
        if (racine is null) return null;
        var chemin = Path.Combine([racine, .. morceaux]);
        return File.Exists(chemin) || Directory.Exists(chemin) ? chemin : null;
    }

    private static string? ACoteDuDepot()
    {
        for (var d = new DirectoryInfo(AppContext.BaseDirectory); d is not null; d = d.Parent)
            if (File.Exists(Path.Combine(d.FullName, "Recouvrement.sln")))
                return Path.GetFullPath(Path.Combine(d.FullName, "..", "shared", "donnees"));
        return null;
    }
}
