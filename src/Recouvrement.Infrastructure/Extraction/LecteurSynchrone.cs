using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>A reader that waits for nobody: it only works on bytes.</summary>
internal abstract class LecteurSynchrone : ILecteurDeFormat
{
    public Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture) => Task.FromResult(Lire(fichier, lecture));

    protected abstract ResultatExtraction Lire(Fichier fichier, Lecture lecture);
}
