using System.Diagnostics;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Counts what reading one file costs, attachments included, and stops it at its limits.</summary>
internal sealed class Garde(LimitesDExtraction limites, CancellationToken annulation)
{
    private readonly long _depart = Stopwatch.GetTimestamp();
    private TimeSpan _pauses;
    private long _octets;
    private int _caracteres;
    private int _fichiers;

    public LimitesDExtraction Limites => limites;

    public CancellationToken Annulation => annulation;

    public TimeSpan Reste
    {
        get
        {
            var reste = limites.Duree - (Stopwatch.GetElapsedTime(_depart) - _pauses);
            return reste < TimeSpan.Zero ? TimeSpan.Zero : reste;
        }
    }

    public void Verifier()
    {
        annulation.ThrowIfCancellationRequested();
        if (Reste == TimeSpan.Zero) throw new LimiteAtteinteException("La lecture a pris trop de temps ; elle a été arrêtée.");
    }

    public void CompterOctets(long octets)
    {
        _octets += octets;
        if (_octets > limites.OctetsDecompresses)
            throw new LimiteAtteinteException("Le contenu décompressé est démesuré (archive piégée ?) ; la lecture a été arrêtée.");
        Verifier();
    }

    /// <summary>How many of these letters may still be kept.</summary>
    public int Permettre(int caracteres)
    {
        var permis = Math.Min(caracteres, limites.Caracteres - _caracteres);
        _caracteres += permis;
        return permis;
    }

    /// <summary>Letters of a file inside, about to be counted again with the file that holds it.</summary>
    public void Reprendre(int caracteres) => _caracteres -= caracteres;

    /// <summary>Says whether one more file inside may be read.</summary>
    public bool UnFichierDePlus() => ++_fichiers <= limites.FichiersDedans;

    /// <summary>Time that has its own limit is not counted twice.</summary>
    public void Excuser(TimeSpan duree) => _pauses += duree;
}
