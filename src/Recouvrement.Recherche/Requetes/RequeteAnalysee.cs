namespace Recouvrement.Recherche.Requetes;

/// <summary>A query as understood. Every group must be found, no excluded term may be.</summary>
public sealed record RequeteAnalysee
{
    /// <summary>The query as typed.</summary>
    public required string Texte { get; init; }

    /// <summary>All of them must be found.</summary>
    public IReadOnlyList<GroupeDeTermes> Groupes { get; init; } = [];

    /// <summary>None of them may be found.</summary>
    public IReadOnlyList<Terme> Exclus { get; init; } = [];

    /// <summary>Types of document asked for (any of them), folded; empty: all.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Types of document refused, folded.</summary>
    public IReadOnlyList<string> TypesExclus { get; init; } = [];

    /// <summary>Languages asked for (any of them), by their names.</summary>
    public IReadOnlyList<string> Langues { get; init; } = [];

    /// <summary>Languages refused, by their names.</summary>
    public IReadOnlyList<string> LanguesExclues { get; init; } = [];

    /// <summary>The days asked for.</summary>
    public Periode Periode { get; init; }

    /// <summary>How the query was repaired, in French sentences; empty when it was understood as typed.</summary>
    public IReadOnlyList<string> Remarques { get; init; } = [];

    /// <summary>Words too common to find anything, left aside.</summary>
    public IReadOnlyList<string> MotsIgnores { get; init; } = [];

    /// <summary>True when nothing is asked at all.</summary>
    public bool EstVide => Groupes.Count == 0 && Exclus.Count == 0 && Types.Count == 0 && TypesExclus.Count == 0 && Langues.Count == 0
        && LanguesExclues.Count == 0 && Periode.EstOuverte;
}
