using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Reads a plain text, whatever its encoding.</summary>
internal sealed class LecteurDeTexte : LecteurSynchrone
{
    protected override ResultatExtraction Lire(Fichier fichier, Lecture lecture)
    {
        lecture.Texte.Ajouter(DetecteurDEncodage.Decoder(fichier.Tout(lecture.Garde)));
        return lecture.Rendre("texte");
    }
}
