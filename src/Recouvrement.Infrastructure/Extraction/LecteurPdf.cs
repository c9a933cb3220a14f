using System.Text;
using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>
/// Reads a PDF through <c>pdftotext</c>; the pages that hold no usable text (a scan, fonts without letters) are recognised
/// optically when the programs are there.
/// </summary>
internal sealed class LecteurPdf : ILecteurDeFormat
{
    private const string Format = "PDF";

    // Fewer letters than this on a page: a stamp or a page number over a scan.
    private const int LettresDUnePage = 15;

    public async Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture)
    {
        if (lecture.Programmes.PdfToText is not { } pdftotext)
            return ResultatExtraction.Refus(EtatDExtraction.ProgrammeAbsent, Format, "Le programme pdftotext, qui lit les PDF, n’est pas installé sur cette machine.");
        var sortie = await Programme.LancerAsync(
            pdftotext, ["-enc", "UTF-8", "-eol", "unix", fichier.Chemin, "-"], lecture.Garde.Reste,
            lecture.Garde.Limites.Caracteres * 3, lecture.Garde.Limites.MegaoctetsDesProgrammes, lecture.Garde.Annulation);
        if (Refus(sortie) is { } refus) return refus;

        var pages = Encoding.UTF8.GetString(sortie.Sortie).Split('\f').ToList();
        // pdftotext ends every page, the last one too, with a form feed.
        if (pages.Count > 1 && pages[^1].Length == 0) pages.RemoveAt(pages.Count - 1);
        var charabia = Charabia.EnEst(string.Concat(pages));
        var aReconnaitre = Enumerable.Range(0, pages.Count).Where(p => charabia || pages[p].Count(char.IsLetter) < LettresDUnePage).ToList();
        if (charabia)
            for (var p = 0; p < pages.Count; p++) pages[p] = string.Empty;
        var reconnaissance = new Reconnaissance(lecture);
        var motif = aReconnaitre.Count == 0 ? null : await reconnaissance.PagesDePdfAsync(fichier, pages, aReconnaitre);
        foreach (var page in pages) lecture.Texte.Page(page);
        if (!lecture.Texte.EstVide) return lecture.Rendre(Format, motif);
        var sansTexte = charabia
            ? "Les polices de ce PDF ne disent pas quelles lettres elles dessinent : son texte est inutilisable."
            : "Ce PDF ne contient que des images.";
        return ResultatExtraction.Refus(reconnaissance.EstAbsente ? EtatDExtraction.ProgrammeAbsent : EtatDExtraction.SansTexte, Format, $"{sansTexte} {motif}".TrimEnd());
    }

    private static ResultatExtraction? Refus(SortieDeProgramme sortie)
    {
        if (sortie.TropLong)
            return ResultatExtraction.Refus(EtatDExtraction.TropGros, Format, "La lecture de ce PDF a pris trop de temps ; elle a été arrêtée.");
        if (sortie.Messages.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase))
            return ResultatExtraction.Refus(EtatDExtraction.Chiffre, Format, "Le PDF est protégé par un mot de passe : déposez-le sans mot de passe pour qu’il se retrouve par ses mots.");
        if (sortie.Code == 3)
            return ResultatExtraction.Refus(EtatDExtraction.Chiffre, Format, "Le PDF interdit qu’on en copie le texte : demandez-en une version libre pour qu’il se retrouve par ses mots.");
        // Killed for having said enough, the program has a code of its own: what it said is good.
        return sortie.Code == 0 || sortie.Sortie.Length > 0
            ? null : ResultatExtraction.Refus(EtatDExtraction.Corrompu, Format, "Le PDF est illisible, abîmé ou incomplet : demandez-le à nouveau à qui l’a envoyé.");
    }
}
