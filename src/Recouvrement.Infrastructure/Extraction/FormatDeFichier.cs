namespace Recouvrement.Infrastructure.Extraction;

/// <summary>What a file is, judged by its content.</summary>
internal enum FormatDeFichier
{
    Inconnu = 0,
    Vide,
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    OpenDocument,
    Archive,
    AncienOffice,
    Rtf,
    Html,
    Xml,
    Courriel,
    Texte,
    Image,
    WordPerfect,
}
