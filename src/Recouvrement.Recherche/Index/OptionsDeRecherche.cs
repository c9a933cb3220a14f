namespace Recouvrement.Recherche.Index;

/// <summary>What is wanted back, beside the query itself.</summary>
public sealed record OptionsDeRecherche
{
    /// <summary>The most hits one page may hold.</summary>
    public const int NombreMaximal = 100;

    /// <summary>How many hits, at most <see cref="NombreMaximal"/>.</summary>
    public int Nombre { get; init; } = 20;

    /// <summary>How many hits to skip; pages deeper than 10,000 hits are not served.</summary>
    public int Depuis { get; init; }

    /// <summary>In which order.</summary>
    public TriDeRecherche Tri { get; init; } = TriDeRecherche.Pertinence;

    /// <summary>Only the papers of this dossier.</summary>
    public long? DossierId { get; init; }

    /// <summary>Values kept, by attribute (see <see cref="NomsDAttribut"/>): any of the values, all of the attributes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> Filtres { get; init; } =
        new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);

    /// <summary>Attributes to count by.</summary>
    public IReadOnlyList<string> Facettes { get; init; } = [];

    /// <summary>
    /// When no document holds all the words, whether those that hold some of them are given instead; the remarks say so, and the total
    /// counts them.
    /// </summary>
    public bool Elargir { get; init; }

    /// <summary>Whether snippets are cut.</summary>
    public bool AvecExtraits { get; init; } = true;

    /// <summary>Beyond this the search stops and says so.</summary>
    public TimeSpan Limite { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The day that recency is judged from; null: age does not count.</summary>
    public DateOnly? AuJour { get; init; }
}
