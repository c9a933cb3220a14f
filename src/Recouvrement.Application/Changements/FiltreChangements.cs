using Recouvrement.Application.Consultation;

namespace Recouvrement.Application.Changements;

/// <summary>What the list of changes to confirm is narrowed to; every property left null narrows nothing.</summary>
public sealed record FiltreChangements
{
    /// <summary>Words of the reference, of the parties or of their SIREN.</summary>
    public string? Texte { get; init; }

    /// <summary>One portfolio.</summary>
    public Guid? Portefeuille { get; init; }

    /// <summary>Id of a procedure: something moves in it.</summary>
    public string? Procedure { get; init; }

    /// <summary>Id of a rule: one of its deadlines moves.</summary>
    public string? Regle { get; init; }

    /// <summary>Something of that nature moves.</summary>
    public NatureDuMouvement? Nature { get; init; }

    /// <summary>True for the dossiers where going on with the old law could lose something.</summary>
    public bool Alertes { get; init; }

    /// <summary>Slice.</summary>
    public DemandePage Page { get; init; } = new();
}
