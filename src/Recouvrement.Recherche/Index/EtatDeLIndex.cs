namespace Recouvrement.Recherche.Index;

/// <summary>What the page « État de l'index » shows.</summary>
public sealed record EtatDeLIndex
{
    /// <summary>True when a complete index answers the searches.</summary>
    public required bool EstServi { get; init; }

    /// <summary>Documents searchable now.</summary>
    public required long Documents { get; init; }

    /// <summary>
    /// A summary of what is indexed, independent of the order it came in: two rebuilds of the same documents give the same. Empty when
    /// no index is open.
    /// </summary>
    public required string Empreinte { get; init; }

    /// <summary>When the index serving now was built; null when none is.</summary>
    public DateTimeOffset? ConstruitLe { get; init; }

    /// <summary>
    /// True when the index serving now was made by an earlier analysis: it answers, less well, until a new one is built.
    /// </summary>
    public bool EstPerime { get; init; }

    /// <summary>Size on disk, in bytes.</summary>
    public long Octets { get; init; }

    /// <summary>
    /// Places taken by the documents, those of replaced documents included: far above <see cref="Documents"/>, a rebuild gives back the
    /// memory and the disk.
    /// </summary>
    public long Places { get; init; }

    /// <summary>Documents already put in the index being built or filled; null when none is.</summary>
    public long? ReconstruitsJusquIci { get; init; }

    /// <summary>True when a rebuild was interrupted and waits to be taken up where it stopped.</summary>
    public bool ResteAFinir { get; init; }

    /// <summary>Why the index cannot be opened or written now, one French sentence; null when it can.</summary>
    public string? Panne { get; init; }

    /// <summary>What happened last that someone must know (index found damaged, folder deleted), since the start; null when nothing did.</summary>
    public string? Alerte { get; init; }

    /// <summary>When <see cref="Alerte"/> happened; null when nothing did.</summary>
    public DateTimeOffset? AlerteLe { get; init; }
}
