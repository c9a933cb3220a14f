namespace Recouvrement.Tests;

/// <summary>Where the repository is, whatever folder the tests run from.</summary>
internal static class Depot
{
    public static string Racine { get; } = Trouver();

    public static string Workflows => Path.Combine(Racine, "workflows");

    public static string Cas => Path.Combine(Racine, "tests", "cas");

    private static string Trouver()
    {
        for (var dossier = new DirectoryInfo(AppContext.BaseDirectory); dossier is not null; dossier = dossier.Parent)
        {
            if (File.Exists(Path.Combine(dossier.FullName, "Recouvrement.sln")))
            {
                return dossier.FullName;
            }
        }

        throw new DirectoryNotFoundException("Recouvrement.sln introuvable au-dessus de " + AppContext.BaseDirectory);
    }
}
