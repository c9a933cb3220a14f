namespace Recouvrement.Application.Reprise;

/// <summary>How an import is done.</summary>
public sealed record OptionsImport
{
    /// <summary>Portfolio of what the file gives none for; null when the file must give one on every line.</summary>
    public Guid? Portefeuille { get; init; }

    /// <summary>True for a dry run: everything is read and counted, nothing is written.</summary>
    public bool Essai { get; init; }

    /// <summary>True to create the portfolios that the file names and that do not exist; only an administrateur may.</summary>
    public bool CreerPortefeuilles { get; init; }
}
