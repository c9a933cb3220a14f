namespace Recouvrement.Recherche.Index;

/// <summary>One paper as the index takes it. The index keeps its terms, never its text.</summary>
public sealed record DocumentAIndexer
{
    /// <summary>The identity of the document; positive.</summary>
    public required long Id { get; init; }

    /// <summary>
    /// Grows with every change of the document or of its rights. The index ignores what is older than what it holds, and
    /// compares versions with the source to find its own gaps.
    /// </summary>
    public required long Version { get; init; }

    /// <summary>The dossier it belongs to; 0 for a paper not attached yet.</summary>
    public long DossierId { get; init; }

    /// <summary>The portfolio that decides who may see it.</summary>
    public required long PortefeuilleId { get; init; }

    /// <summary>What kind of paper it is, as shown (« Jugement »).</summary>
    public required string Type { get; init; }

    /// <summary>Its title.</summary>
    public required string Titre { get; init; }

    /// <summary>References under which it is known, separated by spaces: of the dossier, of the court, of the creditor.</summary>
    public string Reference { get; init; } = string.Empty;

    /// <summary>Names of the persons concerned.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>The day of the document; null when nobody knows it: no date filter then keeps it.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Other values to filter and count by: see <see cref="NomsDAttribut"/>.</summary>
    public IReadOnlyDictionary<string, string> Attributs { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The text and its pages; empty for a paper that could not be read, which is found by its title.</summary>
    public TexteOriginal Contenu { get; init; } = TexteOriginal.Vide;
}
