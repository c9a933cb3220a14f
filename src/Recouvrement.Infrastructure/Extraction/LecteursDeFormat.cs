using Recouvrement.Recherche.Extraction;

namespace Recouvrement.Infrastructure.Extraction;

/// <summary>Which reader for which format, and what to say when there is none.</summary>
internal static class LecteursDeFormat
{
    private static readonly Dictionary<string, string> Binaires = new(StringComparer.Ordinal)
    {
        [".pdf"] = "un PDF", [".docx"] = "un document Word", [".docm"] = "un document Word", [".doc"] = "un document Word",
        [".xlsx"] = "un classeur Excel", [".xlsm"] = "un classeur Excel", [".xls"] = "un classeur Excel", [".pptx"] = "une présentation PowerPoint",
        [".odt"] = "un document OpenDocument", [".ods"] = "un classeur OpenDocument", [".msg"] = "un message Outlook", [".zip"] = "une archive ZIP",
        [".png"] = "une image", [".jpg"] = "une image", [".jpeg"] = "une image", [".tif"] = "une image", [".tiff"] = "une image",
    };

    public static string? Nom(FormatDeFichier format) => format switch
    {
        FormatDeFichier.Pdf => "PDF",
        FormatDeFichier.Docx => "Word",
        FormatDeFichier.Xlsx => "Excel",
        FormatDeFichier.Pptx => "PowerPoint",
        FormatDeFichier.OpenDocument => "OpenDocument",
        FormatDeFichier.Archive => "archive",
        FormatDeFichier.AncienOffice => "Office 97-2003",
        FormatDeFichier.Rtf => "RTF",
        FormatDeFichier.Html => "HTML",
        FormatDeFichier.Xml => "XML",
        FormatDeFichier.Courriel => "courriel",
        FormatDeFichier.Texte => "texte",
        FormatDeFichier.Image => "image",
        FormatDeFichier.WordPerfect => "WordPerfect",
        _ => null,
    };

    /// <summary>A refusal when the content is plain text or noise under a name that promises something else; null otherwise.</summary>
    public static ResultatExtraction? Contredit(FormatDeFichier format, string extension)
    {
        if (format is not (FormatDeFichier.Texte or FormatDeFichier.Inconnu) || !Binaires.TryGetValue(extension, out var attendu)) return null;
        // Several makers wrote « .doc » before Word did: noise under that name is another format rather than damage.
        return format == FormatDeFichier.Inconnu && extension is ".doc" or ".xls"
            ? ResultatExtraction.Refus(EtatDExtraction.TypeInconnu, null, $"Le nom finit par « {extension} » mais le contenu n’est pas {attendu} ; son type véritable n’est pas lu.")
            : ResultatExtraction.Refus(EtatDExtraction.Corrompu, Nom(format), $"Le nom finit par « {extension} » mais le contenu n’est pas {attendu} : le fichier est abîmé ou mal nommé.");
    }

    public static ILecteurDeFormat Pour(FormatDeFichier format) => format switch
    {
        FormatDeFichier.Pdf => new LecteurPdf(),
        FormatDeFichier.Docx => new LecteurDocx(),
        FormatDeFichier.Xlsx => new LecteurXlsx(),
        FormatDeFichier.Pptx => new LecteurPptx(),
        FormatDeFichier.OpenDocument => new LecteurOpenDocument(),
        FormatDeFichier.Archive => new LecteurDArchive(),
        FormatDeFichier.AncienOffice => new LecteurDAncienOffice(),
        FormatDeFichier.Rtf => new LecteurRtf(),
        FormatDeFichier.Html => new LecteurHtml(),
        FormatDeFichier.Xml => new LecteurXml(),
        FormatDeFichier.Courriel => new LecteurDeCourriel(),
        FormatDeFichier.Texte => new LecteurDeTexte(),
        FormatDeFichier.Image => new LecteurDImage(),
        FormatDeFichier.Vide => new Refuseur(EtatDExtraction.SansTexte, "Le fichier est vide."),
        FormatDeFichier.WordPerfect => new Refuseur(EtatDExtraction.TypeInconnu, "Ce document est au format WordPerfect, qui n’est pas lu."),
        _ => new Refuseur(EtatDExtraction.TypeInconnu, "Ce type de fichier n’est pas lu : il se retrouve par son titre seulement."),
    };

    private sealed class Refuseur(EtatDExtraction etat, string motif) : ILecteurDeFormat
    {
        public Task<ResultatExtraction> LireAsync(Fichier fichier, Lecture lecture) =>
            Task.FromResult(ResultatExtraction.Refus(etat, Nom(ReconnaisseurDeFormat.Reconnaitre(fichier)), motif));
    }
}
