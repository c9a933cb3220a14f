using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Recognises the text of an image (a scan, a photograph of a letter).</summary>
internal sealed class LecteurDImage : ILecteurDeFormat
{
    private const string Format = "image";

    public async Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture)
    {
        var reconnaissance = new Reconnaissance(lecture);
        var texte = await reconnaissance.ImageAsync(fichier.Chemin);
        if (reconnaissance.EstAbsente)
            return ResultatExtraction.Refus(EtatDExtraction.ProgrammeAbsent, Format, "Le programme tesseract, qui reconnaît le texte des images, n’est pas installé sur cette machine.");
        if (texte is null)
            return ResultatExtraction.Refus(EtatDExtraction.TropGros, Format, "La reconnaissance du texte de l’image a été arrêtée par sa limite de temps.");
        lecture.Texte.Ajouter(texte);
        return lecture.Rendre(Format, lecture.Texte.EstVide ? "Aucun texte n’a été reconnu dans cette image." : null);
    }
}
