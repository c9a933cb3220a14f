namespace Recouvrement.Infrastructure;

/// <summary>Where an installation keeps its things.</summary>
public sealed record OptionsRecouvrement
{
    /// <summary>Folder of the embedded database, of the pieces and of the index; created when absent.</summary>
    public required string DossierDonnees { get; init; }

    /// <summary>PostgreSQL connection string; null for the embedded SQLite database of <see cref="DossierDonnees"/>.</summary>
    public string? Postgresql { get; init; }

    /// <summary>Folder of the law and of the procedures.</summary>
    public required string DossierWorkflows { get; init; }

    /// <summary>Folder of the Word templates.</summary>
    public required string DossierTemplates { get; init; }

    /// <summary>Folder of the worked cases that the pages of the law show; null for none.</summary>
    public string? DossierCas { get; init; }

    /// <summary>True to keep the contents of pieces in the database, which several nodes share, instead of the data folder.</summary>
    public bool PiecesEnBase { get; init; }

    /// <summary>Folder of the search index, which one process at a time may hold; null for <c>index</c> in <see cref="DossierDonnees"/>.</summary>
    public string? DossierIndex { get; init; }

    /// <summary>Where the index is.</summary>
    public string CheminIndex => DossierIndex ?? Path.Combine(DossierDonnees, "index");

    /// <summary>Longest piece taken, in bytes; 250 MB by default.</summary>
    public long TailleMaximalePiece { get; init; } = 250L * 1024 * 1024;
}
