namespace Recouvrement.Infrastructure.Extraction;

/// <summary>How far reading a file may go. Beyond, what was read is kept and the file is flagged.</summary>
public sealed record LimitesDExtraction
{
    /// <summary>Size of a file given to be read.</summary>
    public long Octets { get; init; } = 300L * 1024 * 1024;

    /// <summary>Size of a format that has to be held in memory (e-mails, old Office files, rtf, html, text).</summary>
    public int OctetsEnMemoire { get; init; } = 64 * 1024 * 1024;

    /// <summary>What all the compressed parts of a file may give once opened.</summary>
    public long OctetsDecompresses { get; init; } = 400L * 1024 * 1024;

    /// <summary>Letters kept: some two thousand pages.</summary>
    public int Caracteres { get; init; } = 5_000_000;

    /// <summary>Time for one file, attachments included, optical recognition apart.</summary>
    public TimeSpan Duree { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time for the optical recognition of one file.</summary>
    public TimeSpan DureeDeReconnaissance { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Pages recognised optically in one file.</summary>
    public int PagesReconnues { get; init; } = 100;

    /// <summary>Memory of an outside program, where the system lets it be bounded.</summary>
    public int MegaoctetsDesProgrammes { get; init; } = 1500;

    /// <summary>Files read inside a file (attachments, archives), all levels together.</summary>
    public int FichiersDedans { get; init; } = 200;

    /// <summary>Levels of files inside files.</summary>
    public int Profondeur { get; init; } = 4;
}
