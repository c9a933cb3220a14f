using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Optical recognition through <c>tesseract</c>, page by page, within a time of its own.</summary>
internal sealed class Reconnaissance(Lecture lecture)
{
    private const int Definition = 200;
    private const string SansProgramme = "Le programme tesseract, qui reconnaît le texte des images, n’est pas installé sur cette machine.";
    private const string TropLong = "La reconnaissance du texte des images a été arrêtée par sa limite de temps.";
    private readonly long _depart = Stopwatch.GetTimestamp();

    /// <summary>True when a program was missing.</summary>
    public bool EstAbsente { get; private set; }

    private TimeSpan Reste => lecture.Garde.Limites.DureeDeReconnaissance - Stopwatch.GetElapsedTime(_depart) is var r && r > TimeSpan.Zero ? r : TimeSpan.Zero;

    /// <summary>Recognises these pages of a PDF and puts their text in its place; returns what to tell of it, or null.</summary>
    public async Task<string?> PagesDePdfAsync(Fichier pdf, List<string> pages, List<int> aReconnaitre)
    {
        if (lecture.Programmes is not { Tesseract: not null, PdfToPpm: { } pdftoppm })
        {
            EstAbsente = true;
            return SansProgramme;
        }

        var dossier = Directory.CreateTempSubdirectory("reconnaissance-");
        try
        {
            foreach (var page in aReconnaitre.Take(lecture.Garde.Limites.PagesReconnues))
            {
                if (Reste == TimeSpan.Zero) return TropLong;
                var image = Path.Combine(dossier.FullName, "page");
                var numero = (page + 1).ToString(CultureInfo.InvariantCulture);
                // A page as large as a poster is drawn smaller rather than fill the memory.
                string[] arguments = ["-f", numero, "-l", numero, "-r", Definition.ToString(CultureInfo.InvariantCulture), "-gray", "-png", "-singlefile", pdf.Chemin, image];
                var dessin = await LancerAsync(pdftoppm, arguments);
                if (dessin.TropLong) return TropLong;
                if (dessin.Code != 0 || !File.Exists(image + ".png")) continue;
                if (await ImageAsync(image + ".png") is not { } texte) return TropLong;
                pages[page] = texte;
                File.Delete(image + ".png");
            }
        }
        finally
        {
            lecture.Garde.Excuser(Stopwatch.GetElapsedTime(_depart));
            dossier.Delete(recursive: true);
        }

        return aReconnaitre.Count > lecture.Garde.Limites.PagesReconnues
            ? string.Create(CultureInfo.InvariantCulture, $"Seules les {lecture.Garde.Limites.PagesReconnues} premières pages numérisées ont été reconnues.") : null;
    }

    /// <summary>The text of an image; null when time was up, empty when nothing was recognised or the program is missing.</summary>
    public async Task<string?> ImageAsync(string chemin)
    {
        if (lecture.Programmes.Tesseract is not { } tesseract)
        {
            EstAbsente = true;
            return string.Empty;
        }

        var sortie = await LancerAsync(tesseract, [chemin, "stdout", "-l", "fra"]);
        // Installed without French, it still reads letters.
        if (!sortie.TropLong && sortie.Code != 0 && sortie.Messages.Contains("fra", StringComparison.Ordinal))
            sortie = await LancerAsync(tesseract, [chemin, "stdout"]);
        return sortie.TropLong ? null : sortie.Code == 0 ? Encoding.UTF8.GetString(sortie.Sortie).Replace("\f", "\n", StringComparison.Ordinal) : string.Empty;
    }

    private Task<SortieDeProgramme> LancerAsync(string programme, IReadOnlyList<string> arguments) => Programme.LancerAsync(
        programme, arguments, Reste, lecture.Garde.Limites.Caracteres * 3, lecture.Garde.Limites.MegaoctetsDesProgrammes, lecture.Garde.Annulation);
}
