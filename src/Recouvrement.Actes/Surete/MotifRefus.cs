namespace Recouvrement.Actes.Surete;

/// <summary>Why a file was refused as a template.</summary>
public enum MotifRefus
{
    /// <summary>The file is not a Word document (.docx).</summary>
    PasUnDocumentWord = 1,

    /// <summary>The file is protected by a password.</summary>
    Chiffre = 2,

    /// <summary>The document carries macros or active content.</summary>
    Macros = 3,

    /// <summary>The file is cut or damaged.</summary>
    Illisible = 4,

    /// <summary>The file, once decompressed, exceeds the limits.</summary>
    TropGros = 5,

    /// <summary>An entry of the archive has a name that leads outside of it.</summary>
    CheminInterdit = 6,

    /// <summary>The document fetches something from elsewhere.</summary>
    ContenuExterne = 7,

    /// <summary>An XML part declares a DTD or entities.</summary>
    EntitesXml = 8,
}
