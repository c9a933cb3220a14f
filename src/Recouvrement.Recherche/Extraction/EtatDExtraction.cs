namespace Recouvrement.Recherche.Extraction;

/// <summary>What became of a file given to be read.</summary>
public enum EtatDExtraction
{
    /// <summary>Read: its text is searchable.</summary>
    Lu = 1,

    /// <summary>Opened, but it holds no usable text (a scan, an empty file, a font without letters).</summary>
    SansTexte = 2,

    /// <summary>Protected by a password.</summary>
    Chiffre = 3,

    /// <summary>Damaged, or not what its name says.</summary>
    Corrompu = 4,

    /// <summary>Beyond a limit of size, time or memory.</summary>
    TropGros = 5,

    /// <summary>Readable, but by a program that this machine does not have.</summary>
    ProgrammeAbsent = 6,

    /// <summary>Of a kind that is not read.</summary>
    TypeInconnu = 7,
}
