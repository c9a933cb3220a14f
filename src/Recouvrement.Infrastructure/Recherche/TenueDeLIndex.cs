namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Says across processes that a folder of index is held: two writers would each lose what the other writes. The system lets go of the
/// hold when the process dies, whatever the manner. Kept beside the folder, not in it: deleting the index does not let go of it.
/// </summary>
internal sealed class TenueDeLIndex : IDisposable
{
    private const int Essais = 5;
    private static readonly TimeSpan EntreDeuxEssais = TimeSpan.FromMilliseconds(20);

    // « Would block » on Linux and on macOS, a sharing violation on Windows.
    private static readonly int[] DejaPris = [11, 35, unchecked((int)0x80070020)];
    private readonly FileStream _fichier;

    private TenueDeLIndex(FileStream fichier) => _fichier = fichier;

    /// <summary>Takes hold of the folder; null when another process has it.</summary>
    public static TenueDeLIndex? Prendre(string dossier)
    {
        // Whoever only looks whether it is held holds it for an instant.
        for (var essai = 1; ; essai++)
        {
            if (Essayer(dossier) is { } tenue) return tenue;
            if (essai == Essais) return null;
            Thread.Sleep(EntreDeuxEssais);
        }
    }

    public static bool EstTenu(string dossier)
    {
        if (!File.Exists(Chemin(dossier))) return false;
        using var libre = Prendre(dossier);
        return libre is null;
    }

    public void Dispose() => _fichier.Dispose();

    private static TenueDeLIndex? Essayer(string dossier)
    {
        try
        {
            if (Path.GetDirectoryName(Chemin(dossier)) is { Length: > 0 } parent) Directory.CreateDirectory(parent);
            return new TenueDeLIndex(new FileStream(Chemin(dossier), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException e) when (DejaPris.Contains(e.HResult))
        {
            return null;
        }
    }

    private static string Chemin(string dossier) => Path.TrimEndingDirectorySeparator(dossier) + ".tenu";
}
