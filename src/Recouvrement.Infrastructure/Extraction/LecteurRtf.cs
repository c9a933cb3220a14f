using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads a rich text document.</summary>
internal sealed class LecteurRtf : LecteurSynchrone
{
    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        new AutomateRtf(fichier.Tout(lecture.Garde), lecture.Texte, lecture.Garde).Lire();
        return lecture.Rendre("RTF");
    }
}
