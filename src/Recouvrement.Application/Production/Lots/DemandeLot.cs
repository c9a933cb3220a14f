namespace Recouvrement.Application.Production.Lots;

/// <summary>The same act to be produced in many dossiers.</summary>
public sealed record DemandeLot
{
    /// <summary>Id of the act in the catalogue.</summary>
    public required string Acte { get; init; }

    /// <summary>The dossiers, in the order wanted.</summary>
    public required IReadOnlyList<Guid> Dossiers { get; init; }

    /// <summary>Date written on the acts; null for today.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Answers given to all; a dossier that remembers one of its own and is given none here keeps it.</summary>
    public IReadOnlyDictionary<string, string> Reponses { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>True for acts to be sent, false for drafts.</summary>
    public bool Definitif { get; init; } = true;
}
