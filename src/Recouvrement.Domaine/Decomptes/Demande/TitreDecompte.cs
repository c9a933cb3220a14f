namespace Recouvrement.Domaine.Decomptes;

/// <summary>A title, as far as interest depends on it.</summary>
public sealed record TitreDecompte
{
    /// <summary>Identity inside the décompte.</summary>
    public required string Id { get; init; }

    /// <summary>What the reader sees (« Jugement du TJ de Lyon, RG 25/01234 »).</summary>
    public required string Libelle { get; init; }

    /// <summary>What it is.</summary>
    public required NatureTitre Nature { get; init; }

    /// <summary>Day of the decision or of the deed.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Day of its service or notification; null as long as it is not known.</summary>
    public DateOnly? SignifieLe { get; init; }

    /// <summary>
    /// Day it became enforceable, when that is not its service: end of the opposition period, force de chose jugée. Null: it is
    /// enforceable at once, or not known yet when <see cref="ExecutionProvisoire"/> is false.
    /// </summary>
    public DateOnly? ExecutoireLe { get; init; }

    /// <summary>False when it is not enforceable before <see cref="ExecutoireLe"/>: provisional enforcement set aside (CPC 514-1), opposition pending.</summary>
    public bool ExecutionProvisoire { get; init; } = true;

    /// <summary>Whether the five points apply; null: yes for a court decision, no otherwise.</summary>
    public bool? Majorable { get; init; }
}
