using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads the text of files: each format by its reader, all under the same limits.</summary>
public sealed class Extracteur : IExtracteur
{
    private readonly LimitesDExtraction _limites;
    private readonly Programmes _programmes;

    /// <summary>With limits of one's own; outside programs are looked for in the system's path.</summary>
    public Extracteur(LimitesDExtraction? limites = null)
        : this(limites, Programmes.DuSysteme())
    {
    }

    internal Extracteur(LimitesDExtraction? limites, Programmes programmes)
    {
        _limites = limites ?? new LimitesDExtraction();
        _programmes = programmes;
    }

    /// <inheritdoc />
    public async Task<ResultatExtraction> ExtraireAsync(Stream contenu, string nom, CancellationToken annulation)
    {
        ArgumentNullException.ThrowIfNull(contenu);
        ArgumentNullException.ThrowIfNull(nom);
        var garde = new Garde(_limites, annulation);
        try
        {
            using var fichier = await Fichier.CopierAsync(contenu, nom, garde);
            // Readers work hard and do not yield: the caller's thread is not theirs to hold.
            return await Task.Run(() => new Lecture(garde, _programmes, 0).LireAsync(fichier), annulation);
        }
        catch (LimiteAtteinteException e)
        {
            return ResultatExtraction.Refus(EtatDExtraction.TropGros, null, e.Message);
        }
    }
}
