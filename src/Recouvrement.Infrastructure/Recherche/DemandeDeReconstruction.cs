namespace Recouvrement.Infrastructure.Recherche;

/// <summary>How a terminal asks the server that holds an index for a rebuild, and how it is answered: two small files beside the folder.</summary>
internal sealed class DemandeDeReconstruction(string dossier)
{
    private readonly string _demande = Path.TrimEndingDirectorySeparator(dossier) + ".demande";
    private readonly string _reponse = Path.TrimEndingDirectorySeparator(dossier) + ".reponse";

    /// <summary>Asks; what was answered to another is forgotten.</summary>
    public void Poser()
    {
        File.Delete(_reponse);
        File.WriteAllText(_demande, string.Empty);
    }

    /// <summary>True once when a rebuild was asked for.</summary>
    public bool Prendre()
    {
        if (!File.Exists(_demande)) return false;
        File.Delete(_demande);
        return true;
    }

    /// <summary>Tells whoever waits that it is over; <paramref name="echec"/> says why it failed.</summary>
    public void Repondre(string? echec)
    {
        // Whole or not at all: whoever waits reads it as soon as it is there.
        File.WriteAllText(_reponse + "-", echec);
        File.Move(_reponse + "-", _reponse, overwrite: true);
    }

    /// <summary>The answer, once; null while there is none. Empty when all went well.</summary>
    public string? Lire()
    {
        if (!File.Exists(_reponse)) return null;
        var reponse = File.ReadAllText(_reponse);
        File.Delete(_reponse);
        return reponse;
    }

    /// <summary>Gives up waiting.</summary>
    public void Oublier() => File.Delete(_demande);
}
