namespace Recouvrement.Recherche.Index;

/// <summary>What a search gives back.</summary>
public sealed record ResultatDeRecherche
{
    /// <summary>The hits of the page asked for.</summary>
    public IReadOnlyList<Trouvaille> Trouvailles { get; init; } = [];

    /// <summary>How many documents match, under the rights of the asker.</summary>
    public long Total { get; init; }

    /// <summary>False when the search was stopped by its limit: the total and the counts are then only lower bounds.</summary>
    public bool EstComplet { get; init; } = true;

    /// <summary>True when no document holds all the words and those that hold some are given instead.</summary>
    public bool EstElargi { get; init; }

    /// <summary>The counts asked for, under the same rights and filters.</summary>
    public IReadOnlyList<Facette> Facettes { get; init; } = [];

    /// <summary>What the reader must know: query repaired, search stopped, index being rebuilt. French sentences.</summary>
    public IReadOnlyList<string> Remarques { get; init; } = [];

    /// <summary>« Vouliez-vous dire » — a query that finds something for this asker; null when nothing better is known.</summary>
    public string? Suggestion { get; init; }
}
