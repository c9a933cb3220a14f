namespace Recouvrement.Actes.Surete;

/// <summary>
/// What a template may weigh. The defaults leave room for a document of several hundred pages and keep the reading of the
/// worst file within a second or two and a few hundred megabytes.
/// </summary>
public sealed record LimitesModele
{
    /// <summary>The usual limits.</summary>
    public static LimitesModele Usuelles { get; } = new();

    /// <summary>The compressed file. <value>20 MB</value></summary>
    public int OctetsArchive { get; init; } = 20 * 1024 * 1024;

    /// <summary>Entries of the archive. <value>2,000</value></summary>
    public int Entrees { get; init; } = 2_000;

    /// <summary>Everything decompressed. <value>80 MB</value></summary>
    public int OctetsDecompresses { get; init; } = 80 * 1024 * 1024;

    /// <summary>One XML part decompressed. <value>16 MB</value></summary>
    public int OctetsPartieXml { get; init; } = 16 * 1024 * 1024;

    /// <summary>Tags of a part, fragments included. <value>10,000: a contract of a hundred pages has some hundreds.</value></summary>
    public int Balises { get; init; } = 10_000;

    /// <summary>Sections inside one another. <value>40</value></summary>
    public int SectionsImbriquees { get; init; } = 40;

    /// <summary>Fragments inserted in a template. <value>200</value></summary>
    public int Fragments { get; init; } = 200;

    /// <summary>Elements that the sections of a rendering may go through. <value>1,000,000</value></summary>
    public int Repetitions { get; init; } = 1_000_000;

    /// <summary>What a rendering may produce before compression: nested loops multiply. <value>64 MB</value></summary>
    public int OctetsRendus { get; init; } = 64 * 1024 * 1024;
}
