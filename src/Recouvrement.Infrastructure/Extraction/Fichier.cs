namespace Recouvrement.Infrastructure.Extraction;

/// <summary>A file to be read: its name, its content (which can be gone back over) and, for outside programs, a path.</summary>
internal sealed class Fichier : IDisposable
{
    private readonly FileStream _temporaire;

    private Fichier(string nom, FileStream temporaire)
    {
        Nom = nom;
        _temporaire = temporaire;
    }

    public string Nom { get; }

    public Stream Contenu => _temporaire;

    public long Longueur => _temporaire.Length;

    /// <summary>Lower case, with its dot; empty when the name has none.</summary>
    public string Extension => System.IO.Path.GetExtension(Nom).ToLowerInvariant();

    public string Chemin => _temporaire.Name;

    /// <summary>Copies a stream to a temporary file: a file of 200 MB never sits in memory. Too big, it is refused at once.</summary>
    public static async Task<Fichier> CopierAsync(Stream contenu, string nom, Garde garde)
    {
        var chemin = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "extraction-" + Guid.NewGuid().ToString("N"));
        var temporaire = new FileStream(chemin, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            var tampon = new byte[1 << 16];
            int lus;
            while ((lus = await contenu.ReadAsync(tampon, garde.Annulation)) > 0)
            {
                if (temporaire.Length + lus > garde.Limites.Octets)
                    throw new LimiteAtteinteException("Le fichier dépasse la taille que l’on sait lire.");
                await temporaire.WriteAsync(tampon.AsMemory(0, lus), garde.Annulation);
            }

            await temporaire.FlushAsync(garde.Annulation);
            temporaire.Position = 0;
            return new Fichier(nom, temporaire);
        }
        catch
        {
            await temporaire.DisposeAsync();
            throw;
        }
    }

    /// <summary>The first bytes.</summary>
    public byte[] Tete(int longueur)
    {
        _temporaire.Position = 0;
        var tete = new byte[(int)Math.Min(longueur, _temporaire.Length)];
        _temporaire.ReadExactly(tete);
        _temporaire.Position = 0;
        return tete;
    }

    /// <summary>All of it, for the formats that have to be held in memory.</summary>
    public byte[] Tout(Garde garde)
    {
        if (_temporaire.Length > garde.Limites.OctetsEnMemoire)
            throw new LimiteAtteinteException("Le fichier dépasse la taille que l’on sait lire dans ce format.");
        return Tete((int)_temporaire.Length);
    }

    public void Dispose() => _temporaire.Dispose();
}
