namespace Recouvrement.Infrastructure.Recherche;

/// <summary>
/// Says across processes that a folder of index is held, and lets others ask its holder for a rebuild. The system lets go of the
/// hold when the process dies, whatever the manner.
/// </summary>
internal sealed class TenueDeLIndex : IDisposable
{
    private readonly FileStream _fichier;

    private TenueDeLIndex(FileStream fichier) => _fichier = fichier;

    /// <summary>Takes hold of the folder; null when another process has it.</summary>
    public static TenueDeLIndex? Prendre(string dossier)
    {
        try
        {
            Directory.CreateDirectory(dossier);
            return new TenueDeLIndex(new FileStream(Chemin(dossier), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>False once the folder was deleted: it must be taken again.</summary>
    public bool EstLa => File.Exists(_fichier.Name);

    public static bool EstTenu(string dossier)
    {
        if (!File.Exists(Chemin(dossier))) return false;
        using var libre = Prendre(dossier);
        return libre is null;
    }

    /// <summary>Asks the holder for a rebuild.</summary>
    public static void Demander(string dossier) => File.WriteAllText(Demande(dossier), string.Empty);

    /// <summary>True once when a rebuild was asked for.</summary>
    public static bool EstDemande(string dossier)
    {
        if (!File.Exists(Demande(dossier))) return false;
        File.Delete(Demande(dossier));
        return true;
    }

    public void Dispose() => _fichier.Dispose();

    private static string Chemin(string dossier) => Path.Combine(dossier, "tenu");

    private static string Demande(string dossier) => Path.Combine(dossier, "reconstruire");
}
