namespace Recouvrement.Recherche.Index;

/// <summary>What the page « État de l'index » shows.</summary>
public sealed record EtatDeLIndex
{
    /// <summary>True when searches are answered.</summary>
    public required bool EstServi { get; init; }

    /// <summary>Documents searchable now.</summary>
    public required long Documents { get; init; }

    /// <summary>A summary of what is indexed, independent of the order it came in: two rebuilds of the same documents give the same.</summary>
    public required string Empreinte { get; init; }

    /// <summary>When the index serving now was built; null when none is.</summary>
    public DateTimeOffset? ConstruitLe { get; init; }

    /// <summary>
    /// True when the index serving now was made by an earlier analysis: it answers, less well, until a new one is built.
    /// </summary>
    public bool EstPerime { get; init; }

    /// <summary>Size on disk, in bytes.</summary>
    public long Octets { get; init; }

    /// <summary>Documents already put in the index being rebuilt; null when no rebuild is under way.</summary>
    public long? ReconstruitsJusquIci { get; init; }

    /// <summary>What happened last that someone must know (index found damaged, rebuild failed); null when all is well.</summary>
    public string? Alerte { get; init; }
}
